package dev.michi.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import dev.michi.people.signin.Password;
import dev.michi.people.signin.PasswordChange;
import java.util.Locale;
import java.util.function.BiFunction;

/** A new password. The other sessions end, this one goes on. */
class PasswordSection extends Section {

    private final PasswordField current = field("people.settings.password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("sign-in.password.new", Autocomplete.NEW_PASSWORD);
    private final PasswordField repeated = field("sign-in.password.repeated", Autocomplete.NEW_PASSWORD);
    private final String signInName;

    PasswordSection(String signInName, BiFunction<String, Password, PasswordChange> change) {
        super("password");
        this.signInName = signInName;
        wanted.setHelperText(getTranslation("sign-in.password.rule"));
        var button = new NativeButton(getTranslation("people.settings.password.save"), click -> submit(change));
        button.addClassName("btn");
        var fields = new Div(current, wanted, repeated);
        fields.addClassName("settings__fields");
        add(fields, button);
    }

    private void submit(BiFunction<String, Password, PasswordChange> change) {
        var flaw = Password.flawOf(wanted.getValue(), signInName)
                .map(each -> "sign-in.password.error."
                        + each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        show(current, "");
        show(wanted, flaw.map(this::getTranslation).orElse(""));
        show(
                repeated,
                wanted.getValue().equals(repeated.getValue()) ? "" : getTranslation("sign-in.password.error.differ"));
        if (wanted.isInvalid() || repeated.isInvalid()) {
            return;
        }
        switch (change.apply(current.getValue(), new Password(wanted.getValue()))) {
            case PasswordChange.Changed changed -> {
                current.clear();
                wanted.clear();
                repeated.clear();
            }
            case PasswordChange.WrongPassword wrong -> show(current, getTranslation("people.settings.password.wrong"));
            case PasswordChange.Locked locked ->
                show(current, getTranslation("sign-in.error.locked-minutes", locked.minutes()));
        }
    }

    private static void show(PasswordField field, String error) {
        field.setInvalid(!error.isEmpty());
        field.setErrorMessage(error);
    }

    private PasswordField field(String key, Autocomplete autocomplete) {
        var field = new PasswordField(getTranslation(key));
        field.setAutocomplete(autocomplete);
        field.setManualValidation(true);
        return field;
    }
}
