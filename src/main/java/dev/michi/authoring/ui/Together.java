package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.href;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.authoring.Companions.Partner;
import dev.michi.authoring.Companions.Why;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What goes live at the same moment as something: units move between them, or it leads there. */
final class Together {

    private Together() {}

    /** Nothing if it goes live by itself. */
    static Markup links(List<Partner> partners, Words words) {
        return Markup.all(
                links("authoring.desk.together", of(partners, Why.MOVES), words),
                links("authoring.desk.leads", of(partners, Why.LEADS), words));
    }

    private static Markup links(String key, List<Partner> partners, Words words) {
        var links = partners.stream()
                .map(each -> el("a", href(DraftRoute.desk(each.id())), text(Titles.of(each.title(), words))))
                .toList();
        return when(
                !links.isEmpty(), () -> el("span", cls("work__together"), text(words.say(key)), Markup.join(links)));
    }

    /** What it waits for, and why: a learner finds each unit in one place, and something behind each link. */
    static List<String> said(List<Partner> partners, Words words) {
        return Stream.of(
                        said("authoring.publish.together.", of(partners, Why.MOVES), words),
                        said("authoring.publish.leads.", of(partners, Why.LEADS), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> said(String key, List<Partner> partners, Words words) {
        if (partners.isEmpty()) {
            return Optional.empty();
        }
        var missing = partners.stream().filter(each -> !each.ready()).toList();
        return Optional.of(
                missing.isEmpty()
                        ? words.say(key + "now", names(partners, words))
                        : words.say(key + "wait", names(missing, words)));
    }

    private static List<Partner> of(List<Partner> partners, Why why) {
        return partners.stream().filter(each -> each.why() == why).toList();
    }

    private static String names(List<Partner> partners, Words words) {
        var quoted = words.language() == Language.JA ? "「%s」" : "“%s”";
        return partners.stream()
                .map(each -> quoted.formatted(Titles.of(each.title(), words)))
                .collect(Collectors.joining(words.language() == Language.JA ? "" : ", "));
    }
}
