package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.authoring.UnitMoves.Partner;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.stream.Collectors;

/** What goes live at the same moment as something, as units move between them. */
final class Together {

    private Together() {}

    /** Nothing if it goes live by itself. */
    static Markup links(List<Partner> partners, Words words) {
        var links = partners.stream()
                .map(each -> el("a", href(DraftRoute.desk(each.id())), text(Titles.of(each.title(), words))))
                .toList();
        return when(
                !links.isEmpty(),
                () -> el(
                        "span", cls("work__together"), text(words.say("authoring.desk.together")), Markup.join(links)));
    }

    /** Publishing one of them alone would leave a unit nowhere, or in two places: what the others have to do first. */
    static String said(List<Partner> partners, Words words) {
        var missing = partners.stream().filter(each -> !each.ready()).toList();
        return missing.isEmpty()
                ? words.say("authoring.publish.together-now", names(partners, words))
                : words.say("authoring.publish.together-wait", names(missing, words));
    }

    private static String names(List<Partner> partners, Words words) {
        var quoted = words.language() == Language.JA ? "「%s」" : "“%s”";
        return partners.stream()
                .map(each -> quoted.formatted(Titles.of(each.title(), words)))
                .collect(Collectors.joining(words.language() == Language.JA ? "" : ", "));
    }
}
