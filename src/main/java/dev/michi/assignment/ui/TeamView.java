package dev.michi.assignment.ui;

import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.internal.DependencyTrigger;
import dev.michi.assignment.Assigning;
import dev.michi.assignment.AssignmentId;
import dev.michi.assignment.Assignments;
import dev.michi.assignment.OpenAssignment;
import dev.michi.assignment.TeamMember;
import dev.michi.people.AllowedTo;
import dev.michi.people.Organisation;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.uikit.Markup;
import dev.michi.uikit.Sheet;
import dev.michi.uikit.Toast;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * What one's people still have to finish, who is late first; days can be changed, and assignments taken back. What its dialogs need
 * in the browser comes when one of them is first opened, also by {@link AssignDialog} on the pages of trails and modules: learners
 * never load it.
 */
@Uses(AssignDialog.class)
@DependencyTrigger({TeamView.class, AssignDialog.class})
@AllowedTo({Permission.LEAD, Permission.ADMINISTER})
@Route("team")
class TeamView extends Div implements HasDynamicTitle {

    private final transient Assignments assignments;
    private final transient Organisation organisation;
    private final transient Words words;
    private final Sheet sheet = new Sheet(Markup.NONE).withClass("plain").onDo(this::act);
    private transient List<TeamMember> team = List.of();

    TeamView(Assignments assignments, Organisation organisation, SignedIn signedIn) {
        this.assignments = assignments;
        this.organisation = organisation;
        var me = signedIn.get();
        this.words = new Words(me.language(), me.zone(), this::getTranslation);
        addClassName("team-view");
        add(sheet);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("screen.title", getTranslation("team.title"));
    }

    private void refresh() {
        team = assignments.team();
        sheet.show(new TeamPage(team, organisation.teams(), words).markup());
    }

    private void act(String what) {
        var parts = what.split(" ", 2);
        AssignmentId.parse(parts[parts.length - 1])
                .ifPresent(id -> find(
                        id,
                        switch (parts[0]) {
                            case TeamPage.REMIND -> this::remind;
                            case TeamPage.WITHDRAW -> this::askToWithdraw;
                            default -> this::askForDay;
                        }));
    }

    /** What somebody else has taken back meanwhile is simply gone. */
    private void find(AssignmentId id, BiConsumer<Person, OpenAssignment> then) {
        team.forEach(member -> member.open().stream()
                .filter(open -> open.assignment().id().equals(id))
                .forEach(open -> then.accept(member.person(), open)));
    }

    /** What is finished meanwhile goes from the list instead. */
    private void remind(Person person, OpenAssignment open) {
        var reminded = assignments.remind(open.assignment().id());
        if (reminded.isEmpty()) {
            refresh();
        } else {
            Toast.show(words.say(
                    "team.reminded", nameOf(person), words.in(open.goal().title())));
        }
    }

    private void askForDay(Person person, OpenAssignment open) {
        var today = assignments.today(person);
        var now = open.isLate() ? today.plusDays(7) : open.assignment().due();
        var title = words.say(
                "team.change.title", nameOf(person), words.in(open.goal().title()));
        new DueDialog(title, today, now, day -> move(person, open, day)).open();
    }

    private Assigning move(Person person, OpenAssignment open, LocalDate day) {
        var moved = assignments.assign(person.id(), open.goal().subject(), day);
        if (!(moved instanceof Assigning.NotADueDay)) {
            refresh();
            Toast.show(words.say(
                    "team.changed", nameOf(person), words.in(open.goal().title()), words.day(day)));
        }
        return moved;
    }

    private void askToWithdraw(Person person, OpenAssignment open) {
        new WithdrawDialog(nameOf(person), words.in(open.goal().title()), () -> {
                    assignments.withdraw(open.assignment().id());
                    refresh();
                    Toast.show(words.say(
                            "team.withdrawn",
                            nameOf(person),
                            words.in(open.goal().title())));
                })
                .open();
    }

    private String nameOf(Person person) {
        return person.name().full(words.language());
    }
}
