package dev.michi.authoring.api;

import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.Version;
import dev.michi.people.PersonId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A version as the API answers it. */
@Schema(name = "ContentVersion")
record VersionJson(
        @Schema(description = "as authors count; editorial changes keep it")
        int version,

        @Schema(description = "SHA-256 of the content") String content,

        @Schema(
                name = "class",
                allowableValues = {"editorial", "clarifying", "substantive"})
        @com.fasterxml.jackson.annotation.JsonProperty("class")
        String kind,

        NoteJson note,

        @Schema(description = "person id; none for what a pack brought") @Nullable
        String who,

        Instant at,

        @Schema(description = "whether it can be compared and restored")
        boolean open,

        @Schema(description = "only when one version is asked for", type = "object") @Nullable
        JsonNode manuscript) {

    @Schema(name = "Note")
    record NoteJson(String ja, String en) {}

    static VersionJson of(Version version, Optional<Manuscript> manuscript) {
        return new VersionJson(
                version.number(),
                version.hash(),
                version.kind().key(),
                new NoteJson(version.note().ja(), version.note().en()),
                version.who().map(PersonId::value).orElse(null),
                version.at(),
                version.open(),
                manuscript.map(ManuscriptJson::tree).orElse(null));
    }

    /** The latest first: later moments have smaller keys. */
    String key() {
        return "%019d %s".formatted(Long.MAX_VALUE - at.toEpochMilli(), content);
    }
}
