package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a clip may be. */
final class CutCheck {

    private static final int MOST_RANGES = 20;
    private static final int MOST_BOXES = 50;
    private static final int MOST_MOVES = 200;
    private static final int LONGEST_TITLE = 120;
    private static final double SHORTEST_RANGE = 0.1;

    /** A recording's length is rounded, and its last picture stands for a moment. */
    private static final double GRACE = 0.1;

    private CutCheck() {}

    static Optional<ClipOutcome.Invalid> title(LocalizedText title) {
        return isTitle(title.ja()) && isTitle(title.en())
                ? Optional.empty()
                : Optional.of(new ClipOutcome.Invalid("title", "media.api.title"));
    }

    private static boolean isTitle(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TITLE && text.chars().noneMatch(Character::isISOControl);
    }

    static Optional<ClipOutcome.Invalid> cut(Cut cut, double recordingSeconds, Duration longest) {
        if (cut.ranges().size() > MOST_RANGES
                || cut.ranges().stream()
                        .anyMatch(each -> each.seconds() < SHORTEST_RANGE || each.to() > recordingSeconds + GRACE)) {
            return Optional.of(new ClipOutcome.Invalid("ranges", "media.api.ranges"));
        }
        if (cut.seconds() > longest.toSeconds()) {
            return Optional.of(new ClipOutcome.Invalid("ranges", "media.api.too-long"));
        }
        return cut.hidden().size() > MOST_BOXES
                        || cut.hidden().stream().anyMatch(each -> each.moves().size() > MOST_MOVES)
                ? Optional.of(new ClipOutcome.Invalid("hide", "media.api.hide"))
                : Optional.empty();
    }

    static Optional<ClipOutcome.Invalid> captions(Map<Language, List<Cue>> captions, double clipSeconds) {
        return captions.values().stream().flatMap(List::stream).anyMatch(cue -> cue.end() > clipSeconds + 1)
                ? Optional.of(new ClipOutcome.Invalid("captions", "media.api.captions-too-late"))
                : Optional.empty();
    }
}
