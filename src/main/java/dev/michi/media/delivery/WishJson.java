package dev.michi.media.delivery;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipWish;
import dev.michi.media.Cut;
import dev.michi.media.CutOptions;
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

        @Schema(description = "in seconds of the clip") @Nullable
        List<ChapterJson> chapters,

        @Nullable OptionsJson options,
        @Nullable StoryboardJson storyboard) {

    private static final int MOST_RANGES = 100;

    @Schema(name = "ClipChapter")
    record ChapterJson(double at, @Nullable TextJson title) {

        static ChapterJson of(ClipWish.Mark mark) {
            return new ChapterJson(
                    mark.at(), new TextJson(mark.title().ja(), mark.title().en()));
        }

        ClipWish.Mark mark() {
            return new ClipWish.Mark(at, title == null ? LocalizedText.EMPTY : title.text());
        }
    }

    @Schema(name = "Text")
    record TextJson(@Nullable String ja, @Nullable String en) {

        LocalizedText text() {
            return new LocalizedText(ja == null ? "" : ja.strip(), en == null ? "" : en.strip());
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
                theHidden().orElse(List.of()),
                theOptions().orElse(CutOptions.NONE));
        return new ClipWish.FromRecording(
                cut,
                title == null ? LocalizedText.EMPTY : title.text(),
                theCaptions().orElse(Map.of()),
                theChapters().orElse(List.of()));
    }

    ClipWish.Change change(Function<StoryboardJson, Storyboard> drawn) {
        return new ClipWish.Change(
                Optional.ofNullable(title).map(TextJson::text),
                theRanges(),
                theHidden(),
                theOptions(),
                theCaptions(),
                theChapters(),
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

    private Optional<CutOptions> theOptions() {
        var wanted = options;
        return wanted == null ? Optional.empty() : Optional.of(checked("options", wanted::options));
    }

    private Optional<List<ClipWish.Mark>> theChapters() {
        var wanted = chapters;
        return wanted == null
                ? Optional.empty()
                : Optional.of(checked(
                        "chapters", () -> wanted.stream().map(ChapterJson::mark).toList()));
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
