package dev.michi.uikit;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A clip with its captions, chapters and transcript. The browser does the work: it plays, remembers the viewer's choices, and
 * reports what was watched to {@link Data#watchedUrl()} by itself, so progress does not depend on this session being alive.
 * The server keeps one string for it.
 */
@Tag("michi-player")
@NpmPackage(value = "media-chrome", version = "4.19.4")
@JsModule("./michi-player.ts")
@NpmPackage(value = "hls.js", version = "1.7.4")
public final class ClipPlayer extends Component {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the player says, by the last part of the key; {@code {0}} and {@code {1}} are filled in by the browser. */
    private static final List<String> LABELS = List.of(
            "player.auto",
            "player.back-to-start",
            "player.buffering",
            "player.caption-plate",
            "player.caption-plate-half",
            "player.caption-plate-none",
            "player.caption-plate-solid",
            "player.caption-size",
            "player.caption-size-l",
            "player.caption-size-m",
            "player.caption-size-s",
            "player.caption-size-xl",
            "player.captions",
            "player.captions-off",
            "player.chapter",
            "player.chapters",
            "player.error",
            "player.failed",
            "player.fullscreen",
            "player.fullscreen-exit",
            "player.making",
            "player.mute",
            "player.pause",
            "player.pip",
            "player.pip-exit",
            "player.play",
            "player.position",
            "player.quality",
            "player.region",
            "player.replay",
            "player.resumed",
            "player.retry",
            "player.saved",
            "player.search",
            "player.search-found",
            "player.search-none",
            "player.settings",
            "player.speed",
            "player.transcript",
            "player.unmute",
            "player.unsaved",
            "player.volume",
            "player.waiting",
            "player.waiting-left");

    /** The words are the same for everybody, so all sessions share one text per language. */
    private static final Map<Locale, String> WORDS = new ConcurrentHashMap<>();

    /** A clip that can be played. */
    public ClipPlayer(Data data) {
        this(data, "ready");
    }

    private ClipPlayer(Data data, String state) {
        send(data, state);
    }

    /** The frame of a clip that is still being made, with how far that is. */
    public static ClipPlayer waiting(Data data, int percent, Optional<Duration> left) {
        var player = new ClipPlayer(data, "waiting");
        player.setProgress(percent, left);
        return player;
    }

    /** The frame of a clip that could not be made; its words can be read all the same. */
    public static ClipPlayer failed(Data data) {
        return new ClipPlayer(data, "failed");
    }

    /** Turns a waiting frame into a player, or shows another clip in the same place. */
    public void show(Data data) {
        send(data, "ready");
    }

    /** How far the rendering is, 0 to 100, and how long it will still take. Without effect once the clip can be played. */
    public void setProgress(int percent, Optional<Duration> left) {
        getElement().setProperty("left", left.map(Duration::toSeconds).orElse(0L));
        getElement().setProperty("percent", Math.clamp(percent, 0, 100));
    }

    /** Brings the player into view at this second with the play button focused; it does not start by itself. */
    public void seekTo(int seconds) {
        getElement().callJsFunction("seekTo", seconds);
    }

    public Registration addWatchedListener(ComponentEventListener<WatchedEvent> listener) {
        return addListener(WatchedEvent.class, listener);
    }

    /** The value of {@code data} for a {@code <michi-player>} that is written into a page without a session. */
    public static String json(Data data) {
        return json(data, "ready");
    }

    /** The value of {@code labels} for such a page. */
    public static String labels(UnaryOperator<String> translation) {
        var labels = new LinkedHashMap<String, String>();
        LABELS.forEach(key -> labels.put(key.substring("player.".length()), translation.apply(key)));
        return JSON.writeValueAsString(labels);
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        super.onAttach(attached);
        var words = WORDS.computeIfAbsent(getLocale(), locale -> labels(key -> getTranslation(locale, key)));
        getElement().setProperty("labels", words);
    }

    private void send(Data data, String state) {
        getElement().setProperty("data", json(data, state));
    }

    private static String json(Data data, String state) {
        return JSON.<ObjectNode>valueToTree(data).put("state", state).toString();
    }

    /**
     * What there is to play. Seconds count from the clip's beginning.
     *
     * @param id names the clip in what the browser keeps; the same in all languages
     * @param language tag of title and transcript
     * @param seconds how long it is, for as long as the browser does not know
     * @param sources the same pictures in several sizes; none if it cannot be played yet
     * @param chapters ascending; the first starts at 0
     * @param transcript ascending
     * @param position where the viewer stopped
     * @param watched what of it was watched, distinct and ascending
     * @param watchedUrl takes {@code PUT {"ranges":[[from,to]],"speed":1.25,"position":12.3}} and answers
     *     {@code {"fraction":0.74,"missingSeconds":40}}; without it nothing is reported
     * @param viewer any text that differs from person to person: what one of them could not send from a shared device is
     *     not sent in another's name
     * @param thumbnails a WebVTT file of small pictures along the clip
     * @param stream the same as HTTP Live Streaming; long clips only
     */
    public record Data(
            String id,
            String language,
            String title,
            double seconds,
            List<Source> sources,
            List<Captions> captions,
            @Nullable String poster,
            List<Chapter> chapters,
            List<Cue> transcript,
            double position,
            List<Range> watched,
            @Nullable String watchedUrl,
            @Nullable String viewer,
            @Nullable String thumbnails,
            @Nullable String stream) {

        public Data {
            sources = List.copyOf(sources);
            captions = List.copyOf(captions);
            chapters = List.copyOf(chapters);
            transcript = List.copyOf(transcript);
            watched = List.copyOf(watched);
        }

        /** The same before somebody whose watching is reported to {@code url}. */
        public Data watched(double position, List<Range> watched, String url, String viewer) {
            return new Data(
                    id,
                    language,
                    title,
                    seconds,
                    sources,
                    captions,
                    poster,
                    chapters,
                    transcript,
                    position,
                    watched,
                    url,
                    viewer,
                    thumbnails,
                    stream);
        }
    }

    /** @param type media type @param height of the picture in pixels */
    public record Source(String src, String type, int height) {}

    /** @param src a WebVTT file @param label the language's own name, 日本語 or English */
    public record Captions(String language, String src, String label) {}

    public record Chapter(double start, String title) {}

    public record Cue(double start, double end, String text) {}

    /** From inclusive, to exclusive. */
    @JsonFormat(shape = JsonFormat.Shape.ARRAY)
    public record Range(double from, double to) {}

    /** The server has taken a report of what was watched. */
    @DomEvent("michi-watched")
    public static final class WatchedEvent extends ComponentEvent<ClipPlayer> {

        private final double fraction;
        private final int missingSeconds;

        public WatchedEvent(
                ClipPlayer source,
                boolean fromClient,
                @EventData("event.detail.fraction") double fraction,
                @EventData("event.detail.missingSeconds || 0") double missingSeconds) {
            super(source, fromClient);
            this.fraction = fraction;
            this.missingSeconds = (int) Math.ceil(missingSeconds);
        }

        /** Of distinct seconds that count, 0 to 1. As the browser says it: fit for showing, not for deciding. */
        public double fraction() {
            return fraction;
        }

        /** How many more to watch for completion. As the browser says it. */
        public int missingSeconds() {
            return missingSeconds;
        }
    }
}
