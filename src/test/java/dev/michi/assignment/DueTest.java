package dev.michi.assignment;

import static dev.michi.assignment.Office.EMMA;
import static dev.michi.assignment.Office.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.Person;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is due, when it is late, and that what is done drops out. */
class DueTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void theDayEndsAtMidnightInTokyo() {
        assign(HARUKA, office.toWelcome, DUE);

        office.at("2026-12-01T14:59:59Z");
        assertThat(daysLeft(HARUKA)).isZero();

        office.at("2026-12-01T15:00:00Z");
        assertThat(daysLeft(HARUKA)).isEqualTo(-1);
        assertThat(office.dueFor(HARUKA).getFirst().isLate()).isTrue();
    }

    @Test
    void theDayEndsAtMidnightInNewYorkFourteenHoursLater() {
        assign(EMMA, office.toWelcome, DUE);

        office.at("2026-12-02T04:59:59Z");
        assertThat(daysLeft(EMMA)).isZero();

        office.at("2026-12-02T05:00:00Z");
        assertThat(daysLeft(EMMA)).isEqualTo(-1);
    }

    @Test
    void theFirstDueDayIsTodayWhereThePersonLives() {
        office.at("2026-12-01T20:00:00Z");

        assertThat(office.assignments.assign(HARUKA.id(), office.toWelcome.subject(), DUE))
                .isInstanceOf(Assigning.NotADueDay.class);
        assertThat(office.assignments.assign(EMMA.id(), office.toWelcome.subject(), DUE))
                .isInstanceOf(Assigning.Assigned.class);
    }

    @Test
    void theEarliestDayComesFirstWithWhatIsLeft() {
        assign(HARUKA, office.walkWeeks, DUE.plusDays(7));
        assign(HARUKA, office.toWelcome, DUE);
        office.complete(HARUKA, office.welcome.units().getFirst());

        var due = office.dueFor(HARUKA);

        assertThat(due).extracting(OpenAssignment::goal).containsExactly(office.toWelcome, office.walkWeeks);
        assertThat(due).extracting(OpenAssignment::percent).containsExactly(50, 33);
        assertThat(due).extracting(OpenAssignment::minutesLeft).containsExactly(5, 10);
        assertThat(due.getLast().next())
                .isEqualTo(new Goal.Stop(office.welcome, office.welcome.units().getLast()));
    }

    @Test
    void whatIsDoneDropsOutAndOptionalModulesAreNotAskedFor() {
        assign(HARUKA, office.toWelcome, DUE);
        assign(HARUKA, office.walkWeeks, DUE);
        assign(HARUKA, office.toRules, DUE);

        office.welcome.units().forEach(unit -> office.complete(HARUKA, unit));
        assertThat(office.dueFor(HARUKA))
                .extracting(OpenAssignment::goal)
                .containsExactlyInAnyOrder(office.walkWeeks, office.toRules);

        office.rules.units().forEach(unit -> office.complete(HARUKA, unit));
        assertThat(office.dueFor(HARUKA)).isEmpty();
    }

    @Test
    void theTeamHasLatePeopleFirstAndThoseWithNothingLast() {
        assign(EMMA, office.toWelcome, DUE);
        office.at("2026-12-09T00:00:00Z");

        var team = office.assignments.team();

        assertThat(team).extracting(TeamMember::person).containsExactly(EMMA, HARUKA);
        assertThat(team).extracting(TeamMember::isLate).containsExactly(true, false);
        assertThat(team.getFirst().open()).singleElement().satisfies(each -> assertThat(each.daysLeft())
                .isEqualTo(-7));
        assertThat(team.getLast().open()).isEmpty();
    }

    private void assign(Person to, Goal goal, LocalDate due) {
        assertThat(office.assignments.assign(to.id(), goal.subject(), due)).isInstanceOf(Assigning.Assigned.class);
    }

    private int daysLeft(Person person) {
        return office.dueFor(person).getFirst().daysLeft();
    }
}
