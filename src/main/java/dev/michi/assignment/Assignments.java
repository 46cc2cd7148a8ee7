package dev.michi.assignment;

import dev.michi.catalog.UnitId;
import dev.michi.learning.TeamProgress;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who has to finish what by when. Managers assign to those who report to them, administrators to everybody. What is finished is
 * not listed any more: that follows from what people did, nothing is marked.
 */
@Service
public class Assignments {

    private static final int MOST_YEARS = 10;

    private final AssignmentDocuments documents;
    private final Goals goals;
    private final TeamProgress progress;
    private final AssignmentNotices notices;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    Assignments(
            AssignmentDocuments documents,
            Goals goals,
            TeamProgress progress,
            AssignmentNotices notices,
            People people,
            SignedIn signedIn,
            Clock clock) {
        this.documents = documents;
        this.goals = goals;
        this.progress = progress;
        this.notices = notices;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Whether whoever is signed in may assign at all. */
    public boolean mayAssign() {
        return signedIn.find().filter(Assignments::leads).isPresent();
    }

    /**
     * Assigns, or moves to another day what is assigned. The same call again, or many at once, has one effect.
     *
     * @throws AccessDeniedException if the person signed in does not lead this one
     */
    public Assigning assign(PersonId to, Subject subject, LocalDate due) {
        var by = leading();
        var person = people.find(to);
        refuseOthers(by, person);
        if (person.filter(each -> each.may(Permission.LEARN)).isEmpty()) {
            return new Assigning.NobodyThere();
        }
        var goal = goals.find(subject).filter(each -> !each.stops().isEmpty());
        if (goal.isEmpty()) {
            return new Assigning.NothingThere();
        }
        return isDueDay(due, person.get()) ? assign(by, person.get(), goal.get(), due) : new Assigning.NotADueDay();
    }

    private Assigning assign(Person by, Person to, Goal goal, LocalDate due) {
        var completed = progress.completed(List.of(to), goal.units()).getOrDefault(to.id(), Set.of());
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var assignment = new Assignment(to.id(), goal.subject(), due, by.id(), at);
        return OpenAssignment.of(assignment, goal, completed, today(to))
                .map(open -> save(open, by))
                .orElseGet(Assigning.AlreadyDone::new);
    }

    /** Told after it is stored, and at every repetition: a crash in between costs nobody the notice. */
    private Assigning save(OpenAssignment now, Person by) {
        var before = documents.save(now.assignment());
        notices.given(now, by);
        if (before.isEmpty()) {
            return new Assigning.Assigned(now);
        }
        return before.get().due().equals(now.assignment().due())
                ? new Assigning.AlreadyThere(now.as(before.get()))
                : new Assigning.Moved(now, before.get().due());
    }

    /**
     * Takes an assignment back. What the person has done of it stays theirs.
     *
     * @return whether it was there
     * @throws AccessDeniedException if the person signed in does not lead this one
     */
    public boolean withdraw(AssignmentId id) {
        refuseOthers(leading(), people.find(id.person()));
        return documents.remove(id);
    }

    /**
     * Reminds the person of what they have not finished; once a day, however often it is called.
     *
     * @return empty if it is not there any more, or finished
     * @throws AccessDeniedException if the person signed in does not lead this one
     */
    public Optional<OpenAssignment> remind(AssignmentId id) {
        var by = leading();
        var person = people.find(id.person());
        refuseOthers(by, person);
        var left = person.flatMap(who -> documents.find(id).flatMap(found -> open(who, found)));
        left.ifPresent(open -> notices.reminded(open, by, today(person.get())));
        return left;
    }

    private Optional<OpenAssignment> open(Person person, Assignment assignment) {
        var completed = completed(List.of(person), List.of(List.of(assignment)));
        return open(person, List.of(assignment), completed.getOrDefault(person.id(), Set.of())).stream()
                .findFirst();
    }

    /**
     * What the person signed in still has to finish, the earliest day first.
     *
     * @param completed the units that count as complete for them
     */
    public List<OpenAssignment> mine(Set<UnitId> completed) {
        var me = signedIn.require(Permission.LEARN);
        return open(me, documents.of(List.of(me.id())), completed);
    }

    /** Those whom the person signed in leads, with what they still have to finish; who is late longest comes first. */
    public List<TeamMember> team() {
        var led = led();
        var assignments = documents.of(led.stream().map(Person::id).toList()).stream()
                .collect(Collectors.groupingBy(Assignment::person));
        var completed = completed(led, assignments.values());
        return led.stream()
                .map(person -> new TeamMember(
                        person,
                        open(
                                person,
                                assignments.getOrDefault(person.id(), List.of()),
                                completed.getOrDefault(person.id(), Set.of()))))
                .sorted(TeamMember.LATE_FIRST)
                .toList();
    }

    /** Those to whom the person signed in may assign this, by the reading of their names. */
    public List<Candidate> candidates(Goal goal) {
        var led = led();
        var completed = progress.completed(led, goal.units());
        var due = documents.of(led.stream().map(Person::id).toList()).stream()
                .filter(each -> each.subject().equals(goal.subject()))
                .collect(Collectors.toMap(Assignment::person, Assignment::due));
        return led.stream()
                .map(person -> new Candidate(
                        person,
                        goal.next(completed.getOrDefault(person.id(), Set.of())).isEmpty(),
                        Optional.ofNullable(due.get(person.id()))))
                .toList();
    }

    /** The day it is where the person lives: the first one that can be due. */
    public LocalDate today(Person person) {
        return LocalDate.ofInstant(clock.instant(), person.zone());
    }

    private Map<PersonId, Set<UnitId>> completed(List<Person> led, Collection<List<Assignment>> assignments) {
        var having = assignments.stream()
                .flatMap(List::stream)
                .map(Assignment::person)
                .collect(Collectors.toSet());
        var units = assignments.stream()
                .flatMap(List::stream)
                .map(Assignment::subject)
                .distinct()
                .flatMap(subject -> goals.find(subject).stream())
                .flatMap(goal -> goal.units().stream())
                .collect(Collectors.toSet());
        return progress.completed(
                led.stream().filter(person -> having.contains(person.id())).toList(), units);
    }

    private List<OpenAssignment> open(Person person, List<Assignment> assignments, Set<UnitId> completed) {
        var today = today(person);
        return assignments.stream()
                .flatMap(each ->
                        goals
                                .find(each.subject())
                                .flatMap(goal -> OpenAssignment.of(each, goal, completed, today))
                                .stream())
                .sorted(OpenAssignment.BY_DAY)
                .toList();
    }

    private List<Person> led() {
        var me = leading();
        var all = me.may(Permission.ADMINISTER) ? people.list() : people.reportsOf(me.id());
        return all.stream().filter(each -> each.may(Permission.LEARN)).toList();
    }

    private boolean isDueDay(LocalDate due, Person person) {
        var today = today(person);
        return !due.isBefore(today) && !due.isAfter(today.plusYears(MOST_YEARS));
    }

    private Person leading() {
        var me = signedIn.get();
        if (!leads(me)) {
            throw new AccessDeniedException("Leads nobody");
        }
        return me;
    }

    private static boolean leads(Person person) {
        return person.may(Permission.LEAD) || person.may(Permission.ADMINISTER);
    }

    /** To a manager, a person of another team and one who does not exist look the same. */
    private static void refuseOthers(Person by, Optional<Person> person) {
        if (!by.may(Permission.ADMINISTER) && person.filter(by::leads).isEmpty()) {
            throw new AccessDeniedException("Not the manager");
        }
    }
}
