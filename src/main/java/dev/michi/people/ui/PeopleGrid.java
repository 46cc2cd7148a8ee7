package dev.michi.people.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import dev.michi.people.Customer;
import dev.michi.people.CustomerId;
import dev.michi.people.Person;
import dev.michi.people.Team;
import dev.michi.people.TeamId;
import dev.michi.shared.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Persons with name, roles, team and state. */
class PeopleGrid extends Grid<Person> {

    private static final int NARROW = 760;

    private final Map<TeamId, Team> teams;
    private final Map<CustomerId, Customer> customers;
    private final List<Column<Person>> wideOnly;

    PeopleGrid(List<Team> teams, List<Customer> customers, Consumer<Person> edit) {
        this.teams = teams.stream().collect(Collectors.toMap(Team::id, each -> each));
        this.customers = customers.stream().collect(Collectors.toMap(Customer::id, each -> each));
        setEmptyStateText(getTranslation("people.admin.none"));
        setAllRowsVisible(true);
        addColumn(new ComponentRenderer<>(this::nameCell))
                .setHeader(getTranslation("people.admin.name"))
                .setComparator(Comparator.comparing(person -> person.name().reading()))
                .setFlexGrow(2);
        wideOnly = List.of(
                addColumn(this::roles)
                        .setHeader(getTranslation("people.admin.roles"))
                        .setFlexGrow(2),
                addColumn(this::home).setHeader(getTranslation("people.admin.team")),
                addColumn(this::state).setHeader(getTranslation("people.admin.state")));
        addColumn(new ComponentRenderer<>(person -> editButton(person, edit)))
                .setHeader(getTranslation("people.admin.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        var page = event.getUI().getPage();
        page.retrieveExtendedClientDetails(details -> fit(details.getWindowInnerWidth()));
        page.addBrowserWindowResizeListener(resized -> fit(resized.getWidth()));
    }

    /** On a narrow window the columns go, and what they say stands below the name (see the styles). */
    private void fit(int width) {
        wideOnly.forEach(column -> column.setVisible(width >= NARROW));
    }

    private Div nameCell(Person person) {
        var name = new Span(person.name().full(language()));
        name.addClassName("title");
        var mail = new Span(person.signInName() + " · " + person.email());
        mail.addClassNames("soft", "xs");
        var more = new Span(Stream.of(roles(person), home(person), state(person))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · ")));
        more.addClassNames("people__more", "xs");
        var cell = new Div(name, mail, more);
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

    private String roles(Person person) {
        return person.roles().stream()
                .sorted()
                .map(role -> getTranslation(RoleField.keyOf(role)))
                .collect(Collectors.joining(getTranslation("people.list.separator")));
    }

    /** The team of a colleague, the company of a customer's administrator. */
    private String home(Person person) {
        return person.team()
                .map(teams::get)
                .map(Team::name)
                .or(() -> person.customer().map(customers::get).map(Customer::name))
                .map(name -> name.in(language()))
                .orElse("");
    }

    private String state(Person person) {
        return getTranslation(person.active() ? "people.admin.active" : "people.admin.inactive");
    }

    private Language language() {
        return Language.of(getLocale());
    }
}
