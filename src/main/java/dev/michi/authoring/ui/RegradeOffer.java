package dev.michi.authoring.ui;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.text;

import dev.michi.authoring.Draft;
import dev.michi.authoring.DraftId;
import dev.michi.authoring.Stage;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Words;

/** After a check was corrected and published: how many people were right after all, and the way to their credit. */
final class RegradeOffer {

    private RegradeOffer() {}

    /** Nothing for those who may not, and where nobody is touched. */
    static Markup of(Draft draft, DeskParts parts, Person person, Words words) {
        boolean asked = draft.stage() instanceof Stage.Published
                && draft.id().kind() == DraftId.Kind.MODULE
                && person.may(Permission.PUBLISH);
        if (!asked) {
            return Markup.NONE;
        }
        return parts.catalog()
                .findModule(draft.id().module())
                .map(module -> link(
                        module.slug().value(), parts.regrading().preview(module).left(), words))
                .orElse(Markup.NONE);
    }

    private static Markup link(String slug, int people, Words words) {
        return people == 0
                ? Markup.NONE
                : el(
                        "a",
                        cls("chip chip--soon"),
                        attr("href", "/regrade/" + slug),
                        text(words.count("authoring.desk.regrade", people)));
    }
}
