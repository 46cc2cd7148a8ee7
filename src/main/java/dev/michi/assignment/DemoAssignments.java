package dev.michi.assignment;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: the demo's manager has assigned something to the team, so that neither Home nor the team's screen
 * is empty. Whoever has an assignment keeps what they have.
 */
@Component
class DemoAssignments {

    private static final PersonId MANAGER = new PersonId("manager");
    private static final Subject FIRST_WEEKS = new Subject.OfTrail(new TrailId("t-first-weeks"));
    private static final Subject ENTRY_RULES = new Subject.OfTrail(new TrailId("t-entry-rules"));
    private static final Subject RULE_BASICS = new Subject.OfModule(new ModuleId("m-entry-rules-basics"));
    private static final Subject MEETINGS = new Subject.OfModule(new ModuleId("m-entry-rules-meetings"));
    private static final Subject CRITERIA = new Subject.OfModule(new ModuleId("m-release-criteria"));
    private static final Subject BEYOND = new Subject.OfModule(new ModuleId("m-onboarding-beyond-kickoff"));

    private static final List<Given> GIVEN = List.of(
            new Given("learner", RULE_BASICS, -4),
            new Given("learner", CRITERIA, 3),
            new Given("learner", BEYOND, 17),
            new Given("takahashi-ren", FIRST_WEEKS, 6),
            new Given("tanaka-misaki", FIRST_WEEKS, -2),
            new Given("ito-daichi", MEETINGS, 12),
            new Given("watanabe-yui", FIRST_WEEKS, 30),
            new Given("kato-yuto", ENTRY_RULES, 1),
            new Given("yoshida-nanami", FIRST_WEEKS, 20),
            new Given("mori-takumi", FIRST_WEEKS, -30),
            new Given("mori-takumi", ENTRY_RULES, 14),
            new Given("carter-emma", CRITERIA, 9));

    private final AssignmentDocuments documents;
    private final People people;
    private final Clock clock;

    DemoAssignments(AssignmentDocuments documents, People people, Clock clock) {
        this.documents = documents;
        this.people = people;
        this.clock = clock;
    }

    /** Idempotent. A crash half-way leaves at most one person short. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    void assign() {
        GIVEN.stream().map(Given::id).distinct().forEach(this::assign);
    }

    private void assign(PersonId id) {
        var person = people.find(id);
        if (person.isEmpty() || !documents.of(List.of(id)).isEmpty()) {
            return;
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var today = now.atZone(person.get().zone()).toLocalDate();
        GIVEN.stream()
                .filter(given -> given.id().equals(id))
                .map(given -> new Assignment(
                        id, given.subject(), today.plusDays(given.days()), MANAGER, now.minus(40, ChronoUnit.DAYS)))
                .forEach(documents::save);
    }

    /** @param days from today; negative for what is late */
    private record Given(String person, Subject subject, int days) {

        PersonId id() {
            return new PersonId(person);
        }
    }
}
