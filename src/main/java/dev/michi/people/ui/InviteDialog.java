package dev.michi.people.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import dev.michi.people.Adding;
import dev.michi.people.Customer;
import dev.michi.people.NewPerson;
import dev.michi.people.Role;
import dev.michi.people.SignInName;
import dev.michi.people.Team;
import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Adds somebody. It stays open, with all that was typed, until that has worked. */
class InviteDialog extends Dialog {

    private final NameFields name = new NameFields();
    private final TextField signInName = new TextField();
    private final EmailField email = new EmailField();
    private final RoleField roles = new RoleField(Set.of(Role.LEARNER));
    private final Select<Team> team = new Select<>();
    private final Select<Customer> customer = new Select<>();
    private final RadioButtonGroup<Language> language = new RadioButtonGroup<>();
    private final Function<NewPerson, Adding> add;

    InviteDialog(List<Team> teams, List<Customer> customers, Function<NewPerson, Adding> add) {
        this.add = add;
        setHeaderTitle(getTranslation("people.admin.invite"));
        label(teams, customers);
        var fields = new Div(name, signInName, email, roles, team, customer, language);
        fields.addClassName("people__form");
        add(fields);
        var cancel = new NativeButton(getTranslation("people.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(getTranslation("people.admin.invite.submit"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void label(List<Team> teams, List<Customer> customers) {
        signInName.setLabel(getTranslation("people.sign-in-name"));
        signInName.setHelperText(getTranslation("people.sign-in-name.rule"));
        signInName.setManualValidation(true);
        email.setLabel(getTranslation("people.email"));
        email.setManualValidation(true);
        team.setLabel(getTranslation("people.admin.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setItemLabelGenerator(each -> each == null ? "" : each.name().in(Language.of(getLocale())));
        customer.setLabel(getTranslation("people.admin.customer"));
        customer.setItems(customers);
        customer.setEmptySelectionAllowed(true);
        customer.setItemLabelGenerator(each -> each == null ? "" : each.name().in(Language.of(getLocale())));
        language.setLabel(getTranslation("people.settings.language"));
        language.setItems(Language.values());
        language.setItemLabelGenerator(each -> each == Language.JA ? "日本語" : "English");
        language.setValue(Language.of(getLocale()));
    }

    private void submit() {
        var isName = name.check();
        var isSignInName = SignInName.isValid(SignInName.normalize(signInName.getValue()));
        var isEmail = SignInName.isEmail(SignInName.normalize(email.getValue()));
        show(signInName, isSignInName ? "" : "people.error.sign-in-name");
        email.setInvalid(!isEmail);
        email.setErrorMessage(isEmail ? "" : getTranslation("people.error.email"));
        var isCustomerAdmin = roles.getValue().contains(Role.CUSTOMER_ADMIN);
        customer.setInvalid(isCustomerAdmin && customer.getValue() == null);
        customer.setErrorMessage(customer.isInvalid() ? getTranslation("people.error.customer") : "");
        if (roles.check() && isName && isSignInName && isEmail && !customer.isInvalid()) {
            switch (add.apply(person())) {
                case Adding.Added added -> close();
                case Adding.SignInNameTaken taken -> show(signInName, "people.error.sign-in-name-taken");
                case Adding.EmailTaken taken -> refuse(getTranslation("people.error.email-taken"));
                case Adding.DomainListed(var by) ->
                    refuse(getTranslation(
                            "people.error.domain-listed", by.name().in(Language.of(getLocale()))));
            }
        }
    }

    private void refuse(String why) {
        email.setInvalid(true);
        email.setErrorMessage(why);
        email.focus();
    }

    private NewPerson person() {
        return new NewPerson(
                name.name(),
                signInName.getValue(),
                email.getValue(),
                Optional.ofNullable(team.getValue()).map(Team::id),
                Optional.empty(),
                Optional.ofNullable(customer.getValue()).map(Customer::id),
                roles.getValue(),
                language.getValue(),
                ZoneId.systemDefault());
    }

    private void show(TextField field, String errorKey) {
        field.setInvalid(!errorKey.isEmpty());
        field.setErrorMessage(errorKey.isEmpty() ? "" : getTranslation(errorKey));
    }
}
