package dev.michi.sharing.page;

import static dev.michi.uikit.Markup.attr;
import static dev.michi.uikit.Markup.cls;
import static dev.michi.uikit.Markup.el;
import static dev.michi.uikit.Markup.flag;
import static dev.michi.uikit.Markup.text;
import static dev.michi.uikit.Markup.when;

import dev.michi.shared.Language;
import dev.michi.sharing.OpenShares.Opened;
import dev.michi.sharing.Share;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.counting.Progress;
import dev.michi.uikit.Markup;
import java.util.regex.Pattern;

/** What stands around the steps: the word of the admin, whom to ask, and what the reader thinks of it. */
final class Asides {

    private static final Pattern TELEPHONE = Pattern.compile("\\+?\\d[\\d-]{2,18}\\d");

    private final PageFrame frame;

    Asides(PageFrame frame) {
        this.frame = frame;
    }

    /** What the admin wants everybody to know first, under the name of their company. */
    Markup note(Opened opened, Language language) {
        var note = opened.share().note();
        var company = opened.customer().name().in(language);
        return when(
                !note.isEmpty(),
                () -> el(
                        "p",
                        cls("note"),
                        el("b", text(frame.say(language, "shared.page.note-from", company))),
                        text(note)));
    }

    /** Whom to ask, with a number to press where there is one. */
    Markup help(Share share, Language language) {
        return when(
                !share.contact().isEmpty(),
                () -> el(
                        "section",
                        cls("card help"),
                        el("h2", text(frame.say(language, "shared.page.help"))),
                        el("p", text(share.contact())),
                        telephone(share.contact(), language)));
    }

    private Markup telephone(String contact, Language language) {
        var number = TELEPHONE.matcher(contact);
        return number.find()
                ? el(
                        "a",
                        cls("btn btn--wide call"),
                        attr("href", "tel:" + number.group()),
                        text(frame.say(language, "shared.page.call", number.group())))
                : Markup.NONE;
    }

    Markup opinion(Tutorial tutorial, String base, Language language) {
        return el(
                "form",
                cls("opinion"),
                attr("method", "post"),
                attr("action", base + "/" + tutorial.slug() + "/opinion?language=" + language.tag()),
                el("h2", text(frame.say(language, "shared.page.helpful"))),
                el(
                        "p",
                        cls("opinion__choice"),
                        choice("yes", "shared.page.yes", language),
                        choice("no", "shared.page.no", language)),
                el("label", attr("for", "comment"), text(frame.say(language, "shared.page.comment"))),
                el(
                        "textarea",
                        attr("id", "comment"),
                        attr("name", "comment"),
                        attr("rows", 2),
                        attr("maxlength", Progress.LONGEST_COMMENT)),
                el("button", cls("btn"), attr("type", "submit"), text(frame.say(language, "shared.page.send"))));
    }

    private Markup choice(String value, String key, Language language) {
        return el(
                "label",
                cls("tick"),
                el(
                        "input",
                        attr("type", "radio"),
                        attr("name", "helpful"),
                        attr("value", value),
                        flag("required", true)),
                text(frame.say(language, key)));
    }
}
