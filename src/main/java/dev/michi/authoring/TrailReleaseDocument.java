package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** That a trail went live, as it is stored. @param id trail and hash of the source */
@TypeAlias("trail-release")
record TrailReleaseDocument(
        @Id String id,
        int schemaVersion,
        String trail,
        String hash,
        int version,
        String kind,
        LocalizedText note,
        String who,
        Instant at) {}
