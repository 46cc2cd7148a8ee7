package dev.michi.people.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.Standing;
import dev.michi.people.Team;
import dev.michi.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Where somebody stands, and their way in. */
class PersonDialog extends Dialog {

    private final RoleField roles;
    private final Select<Team> team = new Select<>();
    private final ComboBox<Person> manager = new ComboBox<>();
    private final Checkbox active;
    private final Consumer<Standing> save;

    /** What the dialog can set off. */
    record Actions(Consumer<Standing> save, Runnable showLink, Runnable endSessions) {}

    /** @param isSelf administrators cannot take their own way in away */
    PersonDialog(Person person, boolean isSelf, List<Team> teams, List<Person> everybody, Actions actions) {
        this.save = actions.save();
        this.roles = new RoleField(person.roles());
        this.active = new Checkbox(getTranslation("people.admin.may-sign-in"), person.active());
        setHeaderTitle(person.name().full(language()));
        roles.setReadOnly(isSelf);
        active.setReadOnly(isSelf);
        fillTeam(person, teams);
        fillManager(person, everybody);
        var body = new Div(roles, team, manager, active, wayIn(actions));
        body.addClassName("people__form");
        add(body);
        var cancel = new NativeButton(getTranslation("people.cancel"), click -> close());
        cancel.addClassName("btn");
        var submit = new NativeButton(getTranslation("people.admin.save"), click -> submit());
        submit.addClassNames("btn", "btn--primary");
        getFooter().add(cancel, submit);
    }

    private void fillTeam(Person person, List<Team> teams) {
        team.setLabel(getTranslation("people.admin.team"));
        team.setItems(teams);
        team.setEmptySelectionAllowed(true);
        team.setItemLabelGenerator(each -> each == null ? "" : each.name().in(language()));
        teams.stream()
                .filter(each -> person.team().equals(Optional.of(each.id())))
                .findFirst()
                .ifPresent(team::setValue);
    }

    private void fillManager(Person person, List<Person> everybody) {
        manager.setLabel(getTranslation("people.admin.manager"));
        manager.setClearButtonVisible(true);
        manager.setItems(everybody.stream()
                .filter(each -> each.may(Permission.LEAD) && !each.id().equals(person.id()))
                .toList());
        manager.setItemLabelGenerator(each -> each.name().full(language()));
        everybody.stream()
                .filter(each -> person.manager().equals(Optional.of(each.id())))
                .findFirst()
                .ifPresent(manager::setValue);
    }

    private Div wayIn(Actions actions) {
        var link = new NativeButton(getTranslation("people.admin.link.create"), click -> actions.showLink()
                .run());
        link.addClassNames("btn", "btn--s");
        var end = new NativeButton(getTranslation("people.admin.sign-out"), click -> actions.endSessions()
                .run());
        end.addClassNames("btn", "btn--s");
        var buttons = new Div(link, end);
        buttons.addClassName("people__tools");
        return buttons;
    }

    private void submit() {
        if (roles.check()) {
            save.accept(new Standing(
                    roles.getValue(),
                    Optional.ofNullable(team.getValue()).map(Team::id),
                    Optional.ofNullable(manager.getValue()).map(Person::id),
                    active.getValue()));
            close();
        }
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
