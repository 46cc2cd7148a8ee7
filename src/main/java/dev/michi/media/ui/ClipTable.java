package dev.michi.media.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.Clip;
import dev.michi.media.ClipLibrary;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The clip library: what there is, whether it can be played, and in how many places it is shown. The search is in the address. */
final class ClipTable extends Div {

    private static final int SHOWN = 60;

    ClipTable(ClipLibrary library, Words words, LibraryFilter filter, List<String> tags) {
        var clips = library.list(filter.wanted(), words.language(), Optional.empty(), SHOWN);
        add(
                new Sheet(
                                "div",
                                ClipsView.head(
                                        words.say("studio.library"), words.count("studio.library.count", clips.size())))
                        .withClass("head"),
                new Sheet(filter.form(words, tags)),
                clips.isEmpty()
                        ? new Sheet("p", text(words.say("studio.library.none"))).withClass("soft")
                        : new Sheet("ul", rows(clips, words)).withClass("clip-cards"));
    }

    private static Markup rows(List<ClipLibrary.Row> clips, Words words) {
        return each(clips, row -> el("li", cls("clip-card"), picture(row), body(row, words)));
    }

    private static Markup picture(ClipLibrary.Row row) {
        var poster = row.clip() instanceof Clip.Ready ready ? Optional.of(ready.poster()) : Optional.<String>empty();
        return el(
                "span",
                cls("thumb"),
                poster.map(src -> el("img", cls("still"), attr("src", src), attr("alt", ""), attr("loading", "lazy")))
                        .orElse(Markup.NONE),
                el("span", cls("thumb__time num"), text(Words.clock(row.seconds()))));
    }

    private static Markup body(ClipLibrary.Row row, Words words) {
        var state = ClipLibrary.stateOf(row.clip());
        var title = words.in(row.title());
        return el(
                "span",
                cls("clip-card__body"),
                el(
                        "a",
                        cls("clip-card__name"),
                        attr("href", "/studio/clip/" + row.id().value()),
                        el("b", text(title.isEmpty() ? words.say("studio.clips.untitled") : title))),
                el(
                        "span",
                        cls("meta"),
                        el(
                                "span",
                                cls(state == ClipLibrary.State.FAILED ? "chip chip--late" : "chip"),
                                text(words.say(
                                        "studio.clips.state-" + state.name().toLowerCase(Locale.ROOT)))),
                        row.staleLines() == 0
                                ? Markup.NONE
                                : el(
                                        "span",
                                        cls("chip chip--soon"),
                                        text(words.say("studio.library.stale", row.staleLines()))),
                        el("span", text(words.count("studio.clips.uses", row.uses()))),
                        el("span", text(words.day(row.changedAt())))),
                row.tags().isEmpty()
                        ? Markup.NONE
                        : el(
                                "span",
                                cls("meta tags"),
                                each(row.tags(), tag -> el("span", cls("tag"), text("#" + tag)))));
    }
}
