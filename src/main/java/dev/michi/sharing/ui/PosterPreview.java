package dev.michi.sharing.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.catalog.Block;
import dev.michi.people.Customer;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.handout.MarkedHtml;
import dev.michi.sharing.handout.QrCode;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The poster in small, as it is being tailored. @param code absent while there is no link yet */
record PosterPreview(
        Customer customer,
        Colour accent,
        List<Tutorial> tutorials,
        List<Language> languages,
        String note,
        Optional<QrCode> code,
        Words words) {

    private static final int MOST = 4;

    Markup markup() {
        var language = languages.isEmpty() ? words.language() : languages.getFirst();
        return el(
                "div",
                cls("poster"),
                attr("role", "img"),
                attr("lang", language.tag()),
                attr("aria-label", words.say("desk.poster.label")),
                attr("style", "--accent:" + accent.hex()),
                el("span", cls("poster__co"), text(customer.name().in(language))),
                el("b", cls("t phrase"), text(title(language))),
                el("ol", each(IntStream.range(0, lines(language).size()).boxed().toList(), i -> line(i, language))),
                el(
                        "div",
                        cls("f"),
                        code.map(each -> Markup.trusted(each.svg())).orElseGet(() -> el("span", cls("poster__code"))),
                        el("span", text(note.isBlank() ? "" : note.strip()))));
    }

    private Markup line(int i, Language language) {
        return el(
                "li",
                el("b", text("" + (i + 1))),
                el("span", text(lines(language).get(i))));
    }

    private String title(Language language) {
        return switch (tutorials.size()) {
            case 0 -> "";
            case 1 -> tutorials.getFirst().title().in(language);
            default -> words.say("handout.poster.several");
        };
    }

    private List<String> lines(Language language) {
        if (tutorials.size() != 1) {
            return tutorials.stream()
                    .map(each -> each.title().in(language))
                    .limit(MOST)
                    .toList();
        }
        return tutorials.getFirst().module().units().stream()
                .flatMap(unit -> unit.blocks().stream())
                .filter(Block.Steps.class::isInstance)
                .flatMap(block -> ((Block.Steps) block).steps().stream())
                .map(step -> MarkedHtml.headline(step.html().in(language)).replaceAll("\\{([^{}|]+)\\|[^{}|]+}", "$1"))
                .limit(MOST)
                .toList();
    }
}
