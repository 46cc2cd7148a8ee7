package dev.michi.people.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.michi.people.Person;
import dev.michi.people.Role;
import dev.michi.people.Team;
import dev.michi.people.TeamId;
import dev.michi.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Persons with name, roles, team and state. */
class PeopleGrid extends Grid<Person> {

    private final Map<TeamId, Team> teams;

    PeopleGrid(List<Team> teams, Consumer<Person> edit) {
        this.teams = teams.stream().collect(Collectors.toMap(Team::id, each -> each));
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(this::nameCell))
                .setHeader(getTranslation("people.admin.name"))
                .setComparator(Comparator.comparing(person -> person.name().reading()))
                .setFlexGrow(2);
        addColumn(person -> person.roles().stream()
                        .sorted()
                        .map(this::label)
                        .collect(Collectors.joining(getTranslation("people.list.separator"))))
                .setHeader(getTranslation("people.admin.roles"))
                .setFlexGrow(2);
        addColumn(person -> person.team()
                        .map(this.teams::get)
                        .map(team -> team.name().in(language()))
                        .orElse(""))
                .setHeader(getTranslation("people.admin.team"));
        addColumn(person -> getTranslation(person.active() ? "people.admin.active" : "people.admin.inactive"))
                .setHeader(getTranslation("people.admin.state"));
        addColumn(new ComponentRenderer<>(person -> editButton(person, edit)))
                .setHeader(getTranslation("people.admin.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private Div nameCell(Person person) {
        var name = new Span(person.name().full(language()));
        name.addClassName("title");
        var mail = new Span(person.signInName() + " · " + person.email());
        mail.addClassNames("soft", "xs");
        var cell = new Div(name, mail);
        cell.addClassName("people__name");
        return cell;
    }

    private NativeButton editButton(Person person, Consumer<Person> edit) {
        var button = new NativeButton(getTranslation("people.admin.edit"), click -> edit.accept(person));
        button.addClassNames("btn", "btn--s");
        button.setAriaLabel(
                getTranslation("people.admin.edit-named", person.name().full(language())));
        return button;
    }

    private String label(Role role) {
        return getTranslation(RoleField.keyOf(role));
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
