package dev.michi.media.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.component.html.Div;
import dev.michi.media.Clip;
import dev.michi.media.ClipLibrary;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The clip library: what there is, whether it can be played, and in how many places it is shown. The search is in the address. */
final class ClipTable extends Div {

    private static final int SHOWN = 60;

    ClipTable(ClipLibrary library, Words words, String query) {
        var clips = library.list(
                new ClipLibrary.Wanted(query, Optional.empty(), Optional.empty(), Optional.empty()),
                words.language(),
                Optional.empty(),
                SHOWN);
        add(
                new Sheet(
                                "div",
                                ClipsView.head(
                                        words.say("studio.library"), words.count("studio.library.count", clips.size())))
                        .withClass("head"),
                new Sheet(search(words, query)),
                clips.isEmpty()
                        ? new Sheet("p", text(words.say("studio.library.none"))).withClass("soft")
                        : new Sheet("ul", rows(clips, words)).withClass("clip-cards"));
    }

    private static Markup search(Words words, String query) {
        return el(
                "form",
                cls("catalog__search"),
                attr("role", "search"),
                attr("action", "/studio/clips"),
                attr("method", "get"),
                el("label", cls("sr"), attr("for", "clips-q"), text(words.say("studio.library.search"))),
                Icons.icon("search"),
                el(
                        "input",
                        attr("id", "clips-q"),
                        attr("name", "q"),
                        attr("type", "search"),
                        attr("maxlength", 200),
                        attr("value", query),
                        attr("placeholder", words.say("studio.library.search"))));
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
                        el("span", text(words.count("studio.clips.uses", row.uses()))),
                        el("span", text(words.day(row.changedAt())))));
    }
}
