package dev.michi.authoring.ui;

import static dev.michi.uikit.Icons.icon;
import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.each;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.authoring.ForCustomers;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.people.Customers;
import dev.michi.shared.Language;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Which customers can read a module: said plainly to those who decide about it. */
final class Readership {

    private static final String OPENS = "authoring.customers.opens";
    private static final String STAYS = "authoring.customers.stays";
    private static final String CLOSES = "authoring.customers.closes";

    private final Words words;
    private final UnaryOperator<String> names;

    Readership(List<Customers.Name> customers, Words words) {
        var byId =
                customers.stream().collect(Collectors.toMap(each -> each.id().value(), each -> words.in(each.name())));
        this.words = words;
        this.names = id -> byId.getOrDefault(id, id);
    }

    /** All customers, or the names of some. */
    String said(ForCustomers customers) {
        return customers.who().equals(ForCustomers.EVERYBODY)
                ? words.say("authoring.customers.all")
                : customers.named().stream()
                        .map(names)
                        .collect(Collectors.joining(words.language() == Language.JA ? "、" : ", "));
    }

    /** Who gets it, keeps it and loses it when it is published; nothing where customers have no part in it. */
    Markup notice(Optional<Manuscript> before, Manuscript now) {
        var lines = lines(of(before), of(Optional.of(now)));
        return when(
                !lines.isEmpty(),
                () -> el(
                        "div",
                        attr("role", "note"),
                        cls("callout callout--new readership"),
                        icon("share"),
                        el("div", each(lines, line -> el("p", text(line))))));
    }

    private List<String> lines(ForCustomers was, ForCustomers is) {
        var lines = new ArrayList<String>();
        if (is.who().equals(ForCustomers.EVERYBODY)) {
            lines.add(words.say(was.who().equals(is.who()) ? STAYS : OPENS, said(is)));
        } else {
            add(lines, OPENS, is, each -> !reaches(was, each));
            add(lines, STAYS, is, each -> reaches(was, each));
        }
        if (was.who().equals(ForCustomers.EVERYBODY) && !is.who().equals(was.who())) {
            lines.add(words.say(
                    CLOSES, words.say(is.isForSomebody() ? "authoring.customers.others" : "authoring.customers.all")));
        } else {
            add(lines, CLOSES, was, each -> !reaches(is, each));
        }
        return lines;
    }

    private void add(List<String> lines, String key, ForCustomers customers, Predicate<String> which) {
        var some = customers.named().stream().filter(which).toList();
        if (!some.isEmpty()) {
            lines.add(words.say(key, said(new ForCustomers(ForCustomers.NAMED, some, "", ""))));
        }
    }

    private static boolean reaches(ForCustomers customers, String id) {
        return customers.who().equals(ForCustomers.EVERYBODY)
                || customers.named().contains(id);
    }

    private static ForCustomers of(Optional<Manuscript> manuscript) {
        return manuscript
                .filter(ModuleManuscript.class::isInstance)
                .map(each -> ((ModuleManuscript) each).customers())
                .orElse(ForCustomers.NONE);
    }
}
