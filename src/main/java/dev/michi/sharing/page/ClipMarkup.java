package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.ShownClips.Shown;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A clip as the browser plays it by itself; the script only adds a large button and chooses by bandwidth. */
final class ClipMarkup {

    private static final int SMALL = 480;

    private final PageFrame frame;
    private final PageFiles files;
    private final Language language;
    private final Map<String, Integer> seconds = new HashMap<>();

    ClipMarkup(PageFrame frame, PageFiles files, Language language) {
        this.frame = frame;
        this.files = files;
        this.language = language;
    }

    Map<String, Integer> seconds() {
        return seconds;
    }

    Markup of(ClipId id) {
        return files.clip(id, language)
                .filter(shown -> !shown.clip().sources().isEmpty())
                .map(this::player)
                .orElseGet(() -> el("p", cls("soft"), text(frame.say(language, "shared.page.clip-waits"))));
    }

    private Markup player(Shown shown) {
        var clip = shown.clip();
        var length = (int) Math.ceil(clip.length().toMillis() / 1000.0);
        seconds.put(clip.id().value(), length);
        return el(
                "figure",
                cls("player"),
                el("div", cls("player__screen"), el("video", video(shown, length))),
                el(
                        "figcaption",
                        cls("player__bar"),
                        el("span", cls("num"), text("%d:%02d".formatted(length / 60, length % 60))),
                        el("span", text(frame.say(language, "shared.page.silent")))),
                transcript(clip));
    }

    private List<Part> video(Shown shown, int length) {
        var clip = shown.clip();
        var parts = new ArrayList<Part>(List.of(
                flag("controls", true),
                flag("playsinline", true),
                attr("preload", "none"),
                attr("width", 1280),
                attr("height", 720),
                attr("aria-label", clip.title().in(language)),
                attr("data-clip", clip.id().value()),
                attr("data-seconds", length),
                attr("data-play", frame.say(language, "shared.page.play", length)),
                attr("poster", files.address(shown, "poster.jpg"))));
        var low = address(shown, clip.sources().getLast());
        parts.add(attr("data-low", low));
        clip.sources().reversed().forEach(source -> parts.add(source(shown, source, clip.sources())));
        clip.captions().stream()
                .filter(captions -> captions.language() == language)
                .forEach(captions -> parts.add(el(
                        "track",
                        attr("kind", "captions"),
                        attr("srclang", language.tag()),
                        attr("label", frame.say(language, "shared.page.captions")),
                        attr("src", files.address(shown, name(captions.src()))),
                        flag("default", true))));
        return parts;
    }

    /** The smallest on narrow screens, the one in the middle on ordinary ones. */
    private Markup source(Shown shown, Clip.Source source, List<Clip.Source> all) {
        var isLargest = source.equals(all.getFirst());
        return el(
                "source",
                attr("src", address(shown, source)),
                attr("type", source.type()),
                isLargest
                        ? Markup.NONE
                        : attr("media", source.height() <= SMALL ? "(max-width: 640px)" : "(max-width: 1600px)"));
    }

    private String address(Shown shown, Clip.Source source) {
        return files.address(shown, name(source.src()));
    }

    private static String name(String address) {
        return Objects.requireNonNull(address).substring(address.lastIndexOf('/') + 1);
    }

    private Markup transcript(Clip clip) {
        return when(
                !clip.transcript().isEmpty(),
                () -> el(
                        "details",
                        cls("transcript"),
                        el("summary", text(frame.say(language, "shared.page.transcript"))),
                        Markup.each(clip.transcript(), cue -> el("p", text(cue.text())))));
    }
}
