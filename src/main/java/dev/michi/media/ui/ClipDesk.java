package dev.michi.media.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import dev.michi.media.Clip;
import dev.michi.media.ClipWish;
import dev.michi.media.Cut;
import dev.michi.media.CutOptions;
import dev.michi.shared.LocalizedText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a clip is cut: picture, line with pictures and sound, stretches, boxes that hide, captions. The browser does the work
 * and says what has changed; the server keeps the draft.
 */
@Tag("michi-clip-desk")
@NpmPackage(value = "wavesurfer.js", version = "8.0.1")
@JsModule("./michi-clip-desk.ts")
final class ClipDesk extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DETAIL = "event.detail";

    /** What the desk says, by the last part of the key; {@code {0}} and {@code {1}} are filled in by the browser. */
    private static final List<String> LABELS = List.of(
            "studio.desk.add-range",
            "studio.desk.burnt",
            "studio.desk.burnt-help",
            "studio.desk.caption-add",
            "studio.desk.caption-earlier",
            "studio.desk.caption-fast",
            "studio.desk.caption-from",
            "studio.desk.caption-have-read",
            "studio.desk.caption-later",
            "studio.desk.caption-long",
            "studio.desk.caption-merge",
            "studio.desk.caption-out",
            "studio.desk.caption-overlap",
            "studio.desk.caption-read",
            "studio.desk.caption-remove",
            "studio.desk.caption-seen",
            "studio.desk.caption-seen-named",
            "studio.desk.caption-stale",
            "studio.desk.caption-stale-count",
            "studio.desk.caption-text",
            "studio.desk.caption-to",
            "studio.desk.caption-unreadable",
            "studio.desk.caption-write",
            "studio.desk.captions",
            "studio.desk.captions-count",
            "studio.desk.captions-language",
            "studio.desk.captions-none",
            "studio.desk.chapter-add",
            "studio.desk.chapter-at",
            "studio.desk.chapter-en",
            "studio.desk.chapter-ja",
            "studio.desk.chapter-remove",
            "studio.desk.chapters",
            "studio.desk.chapters-none",
            "studio.desk.crop",
            "studio.desk.crop-help",
            "studio.desk.end-card",
            "studio.desk.end-card-help",
            "studio.desk.fast",
            "studio.desk.fast-add",
            "studio.desk.fast-from",
            "studio.desk.fast-none",
            "studio.desk.fast-remove",
            "studio.desk.fast-speed",
            "studio.desk.fast-to",
            "studio.desk.finish",
            "studio.desk.from",
            "studio.desk.from-back",
            "studio.desk.from-on",
            "studio.desk.hide-add",
            "studio.desk.hide-blur",
            "studio.desk.hide-box",
            "studio.desk.hide-fill",
            "studio.desk.hide-from",
            "studio.desk.hide-help",
            "studio.desk.hide-move",
            "studio.desk.hide-move-remove",
            "studio.desk.hide-move-show",
            "studio.desk.hide-moves",
            "studio.desk.hide-remove",
            "studio.desk.hide-style",
            "studio.desk.hide-title",
            "studio.desk.hide-to",
            "studio.desk.keys",
            "studio.desk.less-noise",
            "studio.desk.less-noise-help",
            "studio.desk.line",
            "studio.desk.long-enough",
            "studio.desk.pause",
            "studio.desk.play",
            "studio.desk.play-all",
            "studio.desk.play-range",
            "studio.desk.poster",
            "studio.desk.poster-automatic",
            "studio.desk.poster-card",
            "studio.desk.poster-moment",
            "studio.desk.poster-moment-at",
            "studio.desk.poster-take",
            "studio.desk.range-down",
            "studio.desk.range-remove",
            "studio.desk.range-up",
            "studio.desk.ranges",
            "studio.desk.redo",
            "studio.desk.speech",
            "studio.desk.speech-failed",
            "studio.desk.speech-heard",
            "studio.desk.speech-listening",
            "studio.desk.split",
            "studio.desk.step-back",
            "studio.desk.step-on",
            "studio.desk.strip",
            "studio.desk.strip-from",
            "studio.desk.strip-help",
            "studio.desk.strip-to",
            "studio.desk.time-hint",
            "studio.desk.title-card",
            "studio.desk.title-card-help",
            "studio.desk.title-en",
            "studio.desk.title-ja",
            "studio.desk.to",
            "studio.desk.to-back",
            "studio.desk.to-on",
            "studio.desk.too-long",
            "studio.desk.undo",
            "studio.desk.video",
            "studio.desk.wave",
            "studio.desk.zoom");

    ClipDesk(Data data) {
        getElement().setProperty("data", JSON.writeValueAsString(data));
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var labels = new LinkedHashMap<String, String>();
        LABELS.forEach(key -> labels.put(key.substring("studio.desk.".length()), getTranslation(key)));
        getElement().setProperty("labels", JSON.writeValueAsString(labels));
    }

    /** @param listener gets the draft as JSON, a moment after each change */
    void onDraft(Consumer<JsonNode> listener) {
        listen("michi-draft", listener);
    }

    /** @param listener gets {@code {"title", "ranges", "hide", "captions"}}, with captions in seconds of the clip */
    void onMake(Consumer<JsonNode> listener) {
        listen("michi-make", listener);
    }

    /** @param listener gets {@code {"language"}} when captions are to be written from what is said */
    void onListen(Consumer<JsonNode> listener) {
        listen("michi-listen", listener);
    }

    /** Lines that were heard, in seconds of the recording; null if it did not work. */
    void heard(String language, @Nullable List<Clip.Cue> cues) {
        getElement().callJsFunction("heard", language, cues == null ? "" : JSON.writeValueAsString(cues));
    }

    private void listen(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(
                        event,
                        happened -> listener.accept(happened.getEventData().get(DETAIL)))
                .addEventData(DETAIL);
    }

    /** Asks the browser for what the clip is to be. */
    void make() {
        getElement().callJsFunction("make");
    }

    /** Puts a suggested stretch in the place of the chosen one. */
    void take(double from, double to) {
        getElement().callJsFunction("take", from, to);
    }

    /** Shows a suggested stretch faster. */
    void speedUp(double from, double to) {
        getElement().callJsFunction("speed", from, to);
    }

    /** Adds a stretch in which something is said, where it belongs in time. */
    void add(double from, double to) {
        getElement().callJsFunction("add", from, to);
    }

    /** Of the chosen stretches keeps what is said. */
    void keep(List<Cut.Range> said) {
        getElement().callJsFunction("keep", said);
    }

    /** Takes a stretch out of the clip. */
    void drop(double from, double to) {
        getElement().callJsFunction("drop", from, to);
    }

    /**
     * What there is to cut from.
     *
     * @param rate pictures a second
     * @param width of the upright picture, in pixels
     * @param video address of something every browser plays
     * @param peaks loudness at even distances, 0 to 255, in base 64
     * @param longest how long a clip had better be, in seconds
     * @param speech whether captions can be written from what is said
     * @param draft what was last saved
     */
    record Data(
            String recording,
            double seconds,
            double rate,
            int width,
            int height,
            String video,
            @Nullable Film film,
            String peaks,
            int longest,
            String language,
            boolean speech,
            @Nullable JsonNode draft,
            @Nullable Again again) {}

    /** A clip that is cut again, as it is now; its captions and chapters in seconds of the clip. */
    record Again(
            LocalizedText title,
            List<Cut.Range> ranges,
            List<Cut.Hidden> hidden,
            CutOptions options,
            Map<String, List<Clip.Cue>> captions,
            List<ClipWish.Mark> chapters) {}

    /** @param src small pictures in rows, at even distances @param width of one, in pixels */
    record Film(String src, int columns, int count, int width, int height) {}
}
