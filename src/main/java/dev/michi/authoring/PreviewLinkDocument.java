package dev.michi.authoring;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** A link as it is stored. @param id of the draft @param token 32 hexadecimal digits that nobody guesses */
@TypeAlias("preview-link")
record PreviewLinkDocument(@Id String id, int schemaVersion, String token, String by, Instant at) {}
