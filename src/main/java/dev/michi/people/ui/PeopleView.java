package dev.michi.people.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import dev.michi.people.Adding;
import dev.michi.people.AllowedTo;
import dev.michi.people.NewPerson;
import dev.michi.people.Organisation;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignInName;
import dev.michi.people.SignedIn;
import dev.michi.people.Standing;
import dev.michi.people.signin.Accounts;
import dev.michi.shared.Language;
import dev.michi.uikit.AdminTabs;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import java.net.URI;
import java.util.stream.Stream;

/** Everybody who can sign in: invite, change roles and team, deactivate, hand out links. */
@Route("admin/people")
@AllowedTo(Permission.ADMINISTER)
class PeopleView extends Div implements HasDynamicTitle {

    private final transient People people;
    private final transient Organisation organisation;
    private final transient Accounts accounts;
    private final transient SignedIn signedIn;
    private final PeopleGrid grid;
    private final TextField filter = new TextField();

    PeopleView(People people, Organisation organisation, Accounts accounts, SignedIn signedIn) {
        this.people = people;
        this.organisation = organisation;
        this.accounts = accounts;
        this.signedIn = signedIn;
        this.grid = new PeopleGrid(organisation.teams(), organisation.customers(), this::edit);
        addClassNames("people-view", "wrap");
        filter.setPlaceholder(getTranslation("people.admin.filter"));
        filter.setAriaLabel(getTranslation("people.admin.filter"));
        filter.setClearButtonVisible(true);
        filter.setValueChangeMode(ValueChangeMode.LAZY);
        filter.addValueChangeListener(change -> refresh());
        var invite = new NativeButton(getTranslation("people.admin.invite"), click -> invite());
        invite.addClassNames("btn", "btn--primary");
        var tools = new Div(filter, invite);
        tools.addClassName("people__tools");
        add(
                new Sheet(AdminTabs.to("people", this::getTranslation)),
                new H1(getTranslation("people.admin.title")),
                tools,
                grid);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.admin.title") + " – " + getTranslation("app.name");
    }

    private void refresh() {
        var wanted = SignInName.normalize(filter.getValue());
        grid.setItems(
                people.list().stream().filter(each -> matches(each, wanted)).toList());
    }

    private static boolean matches(Person person, String wanted) {
        var name = person.name();
        return Stream.of(
                        name.full(Language.JA),
                        name.full(Language.EN),
                        name.reading(),
                        person.signInName(),
                        person.email())
                .map(SignInName::normalize)
                .anyMatch(each -> each.contains(wanted));
    }

    private void invite() {
        new InviteDialog(organisation.teams(), organisation.customers(), this::add).open();
    }

    private Adding add(NewPerson person) {
        var adding = people.add(person);
        if (adding instanceof Adding.Added added) {
            refresh();
            showLink(added.person());
        }
        return adding;
    }

    private void edit(Person person) {
        var isSelf = person.id().equals(signedIn.get().id());
        var everybody = people.list();
        new PersonDialog(
                        person,
                        isSelf,
                        organisation.teams(),
                        everybody,
                        new PersonDialog.Actions(
                                standing -> save(person, standing), () -> showLink(person), () -> endSessions(person)))
                .open();
    }

    private void save(Person person, Standing standing) {
        people.updateStanding(person.id(), standing);
        Toast.show(getTranslation("people.admin.saved", nameOf(person)));
        refresh();
    }

    private void endSessions(Person person) {
        accounts.signOutEverywhere(person.id());
        Toast.show(getTranslation("people.admin.signed-out", nameOf(person)));
    }

    /** The administrator hands the link over; it is shown this once. */
    private void showLink(Person person) {
        var here = URI.create(((VaadinServletRequest) VaadinServletRequest.getCurrent())
                .getRequestURL()
                .toString());
        var link = here.resolve(accounts.createLink(person.id())).toString();
        var dialog = new Dialog(getTranslation("people.admin.link.title", nameOf(person)));
        dialog.add(new CopyField(getTranslation("people.admin.link"), getTranslation("people.admin.link.help"), link));
        var done = new NativeButton(getTranslation("people.admin.link.done"), click -> dialog.close());
        done.addClassName("btn");
        dialog.getFooter().add(done);
        dialog.open();
    }

    private String nameOf(Person person) {
        return person.name().full(Language.of(getLocale()));
    }
}
