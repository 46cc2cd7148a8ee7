package dev.michi.media.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.media.ClipLibrary;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.uikit.Icons;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What of the clip library is shown. It stands in the address, so that a view of it can be kept and sent. */
record LibraryFilter(String words, String owner, String state, String language, String use, String tag, PersonId me) {

    static LibraryFilter of(QueryParameters query, PersonId me) {
        return new LibraryFilter(
                one(query, "q"),
                one(query, "owner"),
                one(query, "state"),
                one(query, "language"),
                one(query, "use"),
                one(query, "tag"),
                me);
    }

    private static String one(QueryParameters query, String name) {
        return query.getSingleParameter(name).orElse("");
    }

    /** What nobody understands is left out. */
    ClipLibrary.Wanted wanted() {
        return new ClipLibrary.Wanted(
                words,
                Stream.of(ClipLibrary.State.values())
                        .filter(each -> key(each).equals(state))
                        .findFirst(),
                Stream.of(Language.values())
                        .filter(each -> each.tag().equals(language))
                        .findFirst(),
                Optional.of(me).filter(each -> owner.equals("me")),
                Optional.of(tag).filter(each -> !each.isEmpty()),
                switch (use) {
                    case "used" -> Optional.of(true);
                    case "unused" -> Optional.of(false);
                    default -> Optional.empty();
                });
    }

    private static String key(ClipLibrary.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    boolean isEmpty() {
        return Stream.of(words, owner, state, language, use, tag).allMatch(String::isEmpty);
    }

    private record Choice(String value, String label) {}

    /** @param tags that are used */
    Markup form(Words say, List<String> tags) {
        return el(
                "form",
                cls("library__filter"),
                attr("role", "search"),
                attr("action", "/studio/clips"),
                attr("method", "get"),
                search(say),
                select(say, "owner", owner, List.of(new Choice("me", say.say("studio.library.owner-me")))),
                select(say, "state", state, states(say)),
                select(say, "language", language, List.of(new Choice("ja", "日本語"), new Choice("en", "English"))),
                select(
                        say,
                        "use",
                        use,
                        List.of(
                                new Choice("used", say.say("studio.library.use-used")),
                                new Choice("unused", say.say("studio.library.use-unused")))),
                tags.isEmpty()
                        ? Markup.NONE
                        : select(
                                say,
                                "tag",
                                tag,
                                tags.stream()
                                        .map(each -> new Choice(each, "#" + each))
                                        .toList()),
                el("button", attr("type", "submit"), cls("btn btn--s"), text(say.say("studio.library.show"))),
                isEmpty()
                        ? Markup.NONE
                        : el(
                                "a",
                                attr("href", "/studio/clips#library"),
                                cls("small"),
                                text(say.say("studio.library.show-all"))));
    }

    private static List<Choice> states(Words say) {
        return Stream.of(ClipLibrary.State.values())
                .map(each -> new Choice(key(each), say.say("studio.clips.state-" + key(each))))
                .toList();
    }

    private Markup search(Words say) {
        return el(
                "span",
                cls("catalog__search"),
                el("label", cls("sr"), attr("for", "clips-q"), text(say.say("studio.library.search"))),
                Icons.icon("search"),
                el(
                        "input",
                        attr("id", "clips-q"),
                        attr("name", "q"),
                        attr("type", "search"),
                        attr("maxlength", 200),
                        attr("value", words),
                        attr("placeholder", say.say("studio.library.search"))));
    }

    private static Markup select(Words say, String name, String chosen, List<Choice> choices) {
        return el(
                "label",
                cls("library__select"),
                el("span", cls("xs soft"), text(say.say("studio.library." + name))),
                el(
                        "select",
                        cls("input"),
                        attr("name", name),
                        option(new Choice("", say.say("studio.library.any")), chosen),
                        each(choices, choice -> option(choice, chosen))));
    }

    private static Markup option(Choice choice, String chosen) {
        return choice.value().equals(chosen)
                ? el("option", attr("value", choice.value()), attr("selected", "selected"), text(choice.label()))
                : el("option", attr("value", choice.value()), text(choice.label()));
    }
}
