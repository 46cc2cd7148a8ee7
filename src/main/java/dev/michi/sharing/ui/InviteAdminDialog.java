package dev.michi.sharing.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.Inviting;
import dev.michi.people.NewAdmin;
import dev.michi.people.PersonName;
import dev.michi.shared.Language;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.util.function.Function;

/** Invites a fellow admin. It stays open, with all that was typed, until that has worked; then it shows the link to pass on. */
class InviteAdminDialog extends Dialog {

    private static final int LONGEST = 80;
    private static final int MILLIS = 10_000;

    private final TextField family = new TextField();
    private final TextField given = new TextField();
    private final EmailField email = new EmailField();
    private final Words words;
    private final Function<NewAdmin, Inviting> invite;
    private final Runnable invited;

    /** @param help who sends the link to whom; may be empty */
    InviteAdminDialog(Words words, String help, Function<NewAdmin, Inviting> invite, Runnable invited) {
        this.words = words;
        this.invite = invite;
        this.invited = invited;
        setHeaderTitle(words.say("desk.admins.invite"));
        setWidth("min(520px, 100%)");
        family.setLabel(words.say("desk.admins.family"));
        family.setMaxLength(LONGEST);
        given.setLabel(words.say("desk.admins.given"));
        given.setMaxLength(LONGEST);
        email.setLabel(words.say("people.email"));
        email.setHelperText(help);
        email.setManualValidation(true);
        var names = words.language() == Language.JA ? new Div(family, given) : new Div(given, family);
        names.addClassName("settings__fields");
        var form = new Div(names, email);
        form.addClassName("people__form");
        add(form);
        var cancel = new NativeButton(words.say("desk.keep"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(words.say("desk.admins.invite.submit"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void submit() {
        boolean isNamed = !(family.getValue() + given.getValue()).isBlank();
        family.setInvalid(!isNamed);
        family.setErrorMessage(isNamed ? "" : words.say("people.error.name"));
        if (!isNamed) {
            return;
        }
        switch (invite.apply(admin())) {
            case Inviting.Invited(var admin, var link) -> {
                close();
                invited.run();
                new TextDialog(
                                words.say("desk.admins.link.title", admin.name().full(words.language())),
                                words.say("desk.admins.link.help"),
                                DeskServices.base() + link,
                                words)
                        .open();
            }
            case Inviting.PassedOn _ -> {
                close();
                Toast.show(words.say("desk.admins.passed-on", email.getValue()), MILLIS);
            }
            case Inviting.EmailTaken _ -> refuse(words.say("people.error.email-taken"));
            case Inviting.NotAnEmail _ -> refuse(words.say("people.error.email"));
            case Inviting.DomainListed(var by) -> refuse(words.say("people.error.domain-listed", words.in(by.name())));
        }
    }

    private void refuse(String why) {
        email.setErrorMessage(why);
        email.setInvalid(true);
        email.focus();
    }

    private NewAdmin admin() {
        var first = family.getValue().strip();
        var second = given.getValue().strip();
        boolean isJapanese = words.language() == Language.JA;
        var name = isJapanese ? new PersonName(first, second, "", "", "") : new PersonName("", "", first, second, "");
        return new NewAdmin(name.inBothScripts(), email.getValue(), words.language());
    }
}
