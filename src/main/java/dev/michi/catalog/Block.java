package dev.michi.catalog;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/** One piece of a unit, in order. HTML in blocks is already sanitised. */
public sealed interface Block {

    BlockId id();

    /** @param heading plain text of the heading it starts with; empty for text before the first one @param html with the heading */
    record Text(BlockId id, LocalizedText heading, LocalizedText html) implements Block {}

    record ClipBlock(BlockId id, ClipId clip) implements Block {}

    /** Stands where the unit's {@link Check} is shown. */
    record CheckBlock(BlockId id) implements Block {}

    record Callout(BlockId id, Kind kind, LocalizedText title, LocalizedText html) implements Block {
        public enum Kind {
            NOTE,
            NOT,
            NEW,
            TIP,
            QUOTE
        }
    }

    record Image(BlockId id, MediaFile file, LocalizedText alternative, LocalizedText caption) implements Block {}

    /** What is done, one step after the other. @param heading plain text; may be empty */
    record Steps(BlockId id, LocalizedText heading, List<Step> steps) implements Block {

        public Steps {
            steps = List.copyOf(steps);
        }

        /** @param picture optional @param alternative of the picture */
        public record Step(LocalizedText html, Optional<MediaFile> picture, LocalizedText alternative) {}
    }

    record Download(BlockId id, MediaFile file, LocalizedText title) implements Block {}
}
