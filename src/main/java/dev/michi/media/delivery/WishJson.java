package dev.michi.media.delivery;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipWish;
import dev.michi.media.Cut;
import dev.michi.media.RecordingId;
import dev.michi.media.Storyboard;
import dev.michi.media.timeline.WebVttReader;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What an author sends to have a clip made or changed. Whatever is wrong is said by field. */
@Schema(name = "ClipWish")
record WishJson(
        @Schema(description = "id of a usable recording; or send a storyboard") @Nullable
        String recording,

        @Schema(description = "in and out, in seconds of the recording; joined in this order") @Nullable
        List<List<Double>> ranges,

        @Nullable TextJson title,

        @Schema(description = "boxes over what nobody may see") @Nullable
        List<HideJson> hide,

        @Schema(description = "WebVTT by language, in seconds of the clip") @Nullable
        Map<String, String> captions,

        @Nullable StoryboardJson storyboard) {

    private static final int MOST_RANGES = 100;

    @Schema(name = "Text")
    record TextJson(@Nullable String ja, @Nullable String en) {

        LocalizedText text() {
            return new LocalizedText(ja == null ? "" : ja.strip(), en == null ? "" : en.strip());
        }
    }

    @Schema(name = "HideBox", description = "x, y, w, h in fractions of the upright picture; seconds of the recording")
    record HideJson(
            double x,
            double y,
            double w,
            double h,
            double from,
            double to,

            @Schema(allowableValues = {"blur", "fill"}) @Nullable
            String style,

            @Nullable List<MoveJson> moves) {

        static HideJson of(Cut.Hidden hidden) {
            var box = hidden.box();
            return new HideJson(
                    box.x(),
                    box.y(),
                    box.w(),
                    box.h(),
                    hidden.from(),
                    hidden.to(),
                    hidden.style().name().toLowerCase(java.util.Locale.ROOT),
                    hidden.moves().stream().map(MoveJson::of).toList());
        }

        Cut.Hidden hidden() {
            var wanted = style == null ? "blur" : style;
            if (!wanted.equals("blur") && !wanted.equals("fill")) {
                throw new IllegalArgumentException("No such style");
            }
            return new Cut.Hidden(
                    new Cut.Box(x, y, w, h),
                    from,
                    to,
                    wanted.equals("fill") ? Cut.Style.FILL : Cut.Style.BLUR,
                    moves == null
                            ? List.of()
                            : moves.stream().map(MoveJson::move).toList());
        }
    }

    @Schema(name = "HideMove")
    record MoveJson(double at, double x, double y, double w, double h) {

        static MoveJson of(Cut.Move move) {
            return new MoveJson(
                    move.at(),
                    move.box().x(),
                    move.box().y(),
                    move.box().w(),
                    move.box().h());
        }

        Cut.Move move() {
            return new Cut.Move(at, new Cut.Box(x, y, w, h));
        }
    }

    /** @param drawn reads a storyboard, whose pictures have to be stored */
    ClipWish wish(Function<StoryboardJson, Storyboard> drawn) {
        if ((recording == null) == (storyboard == null)) {
            throw ProblemException.invalid("recording", "media.api.one-source");
        }
        if (storyboard != null) {
            return new ClipWish.FromStoryboard(drawn.apply(storyboard));
        }
        var id = Optional.ofNullable(recording)
                .filter(Slug::isValid)
                .orElseThrow(() -> ProblemException.invalid("recording", "media.api.recording"));
        var cut = new Cut(
                new RecordingId(id),
                theRanges().orElseThrow(() -> ProblemException.invalid("ranges", "media.api.ranges")),
                theHidden().orElse(List.of()));
        return new ClipWish.FromRecording(
                cut,
                title == null ? LocalizedText.EMPTY : title.text(),
                theCaptions().orElse(Map.of()));
    }

    ClipWish.Change change(Function<StoryboardJson, Storyboard> drawn) {
        return new ClipWish.Change(
                Optional.ofNullable(title).map(TextJson::text),
                theRanges(),
                theHidden(),
                theCaptions(),
                Optional.ofNullable(storyboard).map(drawn));
    }

    private Optional<List<Cut.Range>> theRanges() {
        if (ranges == null) {
            return Optional.empty();
        }
        return Optional.of(checked("ranges", () -> {
            if (ranges.isEmpty() || ranges.size() > MOST_RANGES) {
                throw new IllegalArgumentException();
            }
            return ranges.stream().map(WishJson::range).toList();
        }));
    }

    private static Cut.Range range(@Nullable List<Double> numbers) {
        if (numbers == null || numbers.size() != 2 || numbers.contains(null)) {
            throw new IllegalArgumentException();
        }
        return new Cut.Range(numbers.getFirst(), numbers.getLast());
    }

    private Optional<List<Cut.Hidden>> theHidden() {
        if (hide == null) {
            return Optional.empty();
        }
        return Optional.of(
                checked("hide", () -> hide.stream().map(HideJson::hidden).toList()));
    }

    private interface Reading<T> {
        T read();
    }

    private static <T> T checked(String field, Reading<T> reading) {
        try {
            return reading.read();
        } catch (IllegalArgumentException | NullPointerException wrong) {
            throw ProblemException.invalid(field, "media.api." + field);
        }
    }

    private Optional<Map<Language, List<Cue>>> theCaptions() {
        if (captions == null) {
            return Optional.empty();
        }
        var read = new HashMap<Language, List<Cue>>();
        captions.forEach((tag, vtt) -> {
            var field = "captions." + tag;
            if (!tag.equals("ja") && !tag.equals("en")) {
                throw ProblemException.invalid("captions", "media.api.caption-language");
            }
            var cues = vtt == null ? Optional.<List<Cue>>empty() : WebVttReader.read(vtt);
            read.put(
                    Language.ofTag(tag), cues.orElseThrow(() -> ProblemException.invalid(field, "media.api.captions")));
        });
        return Optional.of(read);
    }
}
