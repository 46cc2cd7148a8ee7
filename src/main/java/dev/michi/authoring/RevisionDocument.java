package dev.michi.authoring;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** A saved state of a draft. @param id {@code module:m-…#00000017} */
@TypeAlias("revision")
record RevisionDocument(
        @Id String id, int schemaVersion, String draft, int revision, String manuscript, String by, Instant at) {}
