package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.trusted;
import static dev.michi.uikit.Markup.when;

import dev.michi.catalog.Block;
import dev.michi.catalog.Unit;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaTypes;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Markup;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The blocks of a tutorial on a shared page. Checks are for those inside, and left out. */
final class TutorialMarkup {

    /** How wide pictures are drawn, of a text and of a step; see page.css. */
    private static final String WIDE = "(min-width: 761px) 672px, calc(100vw - 40px)";

    private static final String NARROW = "(min-width: 761px) 250px, calc(100vw - 92px)";

    private final PageFrame frame;
    private final PageFiles files;
    private final PageWords words;
    private final ClipMarkup clips;
    private int steps;
    private boolean isPictured;

    TutorialMarkup(PageFrame frame, PageFiles files, PageWords words) {
        this.frame = frame;
        this.files = files;
        this.words = words;
        this.clips = new ClipMarkup(frame, files, words.language());
    }

    int steps() {
        return steps;
    }

    Map<String, Integer> clips() {
        return new TreeMap<>(clips.seconds());
    }

    Markup units(List<Unit> units) {
        return Markup.each(
                units,
                unit -> el(
                        "section",
                        cls("unit"),
                        when(units.size() > 1, () -> el("h2", text(in(unit.title())))),
                        Markup.each(unit.blocks(), this::block)));
    }

    private Markup block(Block block) {
        return switch (block) {
            case Block.Text it -> el("div", cls("prose"), html(it.html()));
            case Block.ClipBlock it -> clips.of(it.clip());
            case Block.CheckBlock it -> Markup.NONE;
            case Block.Callout it -> callout(it);
            case Block.Image it -> image(it);
            case Block.Steps it -> steps(it);
            case Block.Download it -> download(it);
        };
    }

    private Markup callout(Block.Callout callout) {
        return el(
                "div",
                cls("callout callout--" + callout.kind().name().toLowerCase(Locale.ROOT)),
                when(!callout.title().isEmpty(), () -> el("b", text(in(callout.title())))),
                html(callout.html()));
    }

    private Markup image(Block.Image image) {
        return files.address(image.file())
                .map(src -> el(
                        "figure",
                        cls("prose"),
                        picture(src, in(image.alternative()), image.file(), ""),
                        when(!image.caption().isEmpty(), () -> el("figcaption", html(image.caption())))))
                .orElse(Markup.NONE);
    }

    private Markup download(Block.Download download) {
        return files.address(download.file())
                .map(src -> el("p", el("a", cls("btn"), href(src), attr("download", ""), text(in(download.title())))))
                .orElse(Markup.NONE);
    }

    private Markup steps(Block.Steps block) {
        var heading = block.heading().isEmpty() ? say("shared.page.try") : in(block.heading());
        return el(
                "div",
                cls("todo-box"),
                el("h2", text(heading)),
                el("ol", cls("todo"), Markup.each(block.steps(), this::step)));
    }

    private Markup step(Block.Steps.Step step) {
        steps++;
        var number = steps;
        return el(
                "li",
                attr("data-step", number),
                el("span", cls("n"), attr("aria-hidden", "true"), text(Integer.toString(number))),
                el(
                        "div",
                        cls("todo__text"),
                        el("div", html(step.html())),
                        step.picture()
                                .flatMap(file -> files.address(file)
                                        .map(src -> picture(src, in(step.alternative()), file, "pic")))
                                .orElse(Markup.NONE),
                        el(
                                "label",
                                cls("tick"),
                                el(
                                        "input",
                                        attr("type", "checkbox"),
                                        attr("aria-label", say("shared.page.done-step", number))),
                                text(say("shared.page.done")))));
    }

    private Markup picture(String src, String alternative, MediaFile file, String classes) {
        var size = files.size(file);
        // The first one is what readers see first; all others wait until they scroll.
        var priority = isPictured ? attr("loading", "lazy") : attr("fetchpriority", "high");
        isPictured = true;
        var original = el(
                "img",
                cls(classes),
                attr("src", src),
                attr("alt", alternative),
                priority,
                attr("decoding", "async"),
                attr("width", size.width()),
                attr("height", size.height()));
        var smaller = files.smaller(file);
        return smaller.isEmpty()
                ? original
                : el(
                        "picture",
                        el(
                                "source",
                                attr("type", MediaTypes.WEBP),
                                attr("srcset", smaller),
                                attr("sizes", classes.isEmpty() ? WIDE : NARROW)),
                        original);
    }

    private Markup html(LocalizedText html) {
        return trusted(words.html(in(html)));
    }

    private String in(LocalizedText text) {
        return text.in(words.language());
    }

    private String say(String key, Object... arguments) {
        return frame.say(words.language(), key, arguments);
    }
}
