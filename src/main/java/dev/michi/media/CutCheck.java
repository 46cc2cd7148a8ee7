package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What a clip may be. */
final class CutCheck {

    private static final int MOST_RANGES = 20;
    private static final int MOST_BOXES = 50;
    private static final int MOST_MOVES = 200;
    private static final int MOST_PIECES = 60;
    private static final int MOST_CHAPTERS = 50;
    private static final int SMALLEST_WINDOW = 64;
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

    /** What is done with the whole of the cut has to be possible with this recording. */
    static Optional<ClipOutcome.Invalid> options(Cut cut, Recording.Details details) {
        var options = cut.options();
        if (options.crop()
                .filter(box ->
                        box.w() * details.width() < SMALLEST_WINDOW || box.h() * details.height() < SMALLEST_WINDOW)
                .isPresent()) {
            return invalid("options.crop", "media.api.options-crop");
        }
        if (cut.time().pieces().size() > MOST_PIECES
                || options.fast().stream().anyMatch(each -> each.to() > details.seconds() + GRACE)) {
            return invalid("options.speedUp", "media.api.options-speed");
        }
        if (options.poster().kind() == CutOptions.Poster.Kind.MOMENT
                && cut.time().place(options.poster().at()).isEmpty()) {
            return invalid("options.poster", "media.api.options-poster");
        }
        var texts = Stream.concat(
                options.endCard().stream(), options.lowerThird().stream().map(CutOptions.LowerThird::text));
        return texts.allMatch(text -> isShort(text.ja()) && isShort(text.en()))
                ? Optional.empty()
                : invalid("options", "media.api.options-text");
    }

    private static boolean isShort(String text) {
        return text.length() <= LONGEST_TITLE && text.chars().noneMatch(Character::isISOControl);
    }

    static Optional<ClipOutcome.Invalid> chapters(List<ClipWish.Mark> chapters, double clipSeconds) {
        return chapters.size() > MOST_CHAPTERS
                        || chapters.stream()
                                .anyMatch(mark -> mark.at() > clipSeconds
                                        || !isShort(mark.title().ja())
                                        || !isShort(mark.title().en())
                                        || (mark.title().ja().isBlank()
                                                && mark.title().en().isBlank()))
                ? invalid("chapters", "media.api.chapters")
                : Optional.empty();
    }

    private static Optional<ClipOutcome.Invalid> invalid(String field, String key) {
        return Optional.of(new ClipOutcome.Invalid(field, key));
    }

    static Optional<ClipOutcome.Invalid> captions(Map<Language, List<Cue>> captions, double clipSeconds) {
        return captions.values().stream().flatMap(List::stream).anyMatch(cue -> cue.end() > clipSeconds + 1)
                ? Optional.of(new ClipOutcome.Invalid("captions", "media.api.captions-too-late"))
                : Optional.empty();
    }
}
