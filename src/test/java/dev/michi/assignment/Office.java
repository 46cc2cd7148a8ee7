package dev.michi.assignment;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.TrailId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.learning.Learning;
import dev.michi.learning.Lessons;
import dev.michi.learning.Progress;
import dev.michi.learning.Rank;
import dev.michi.learning.TeamProgress;
import dev.michi.people.Notice;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.Theme;
import dev.michi.platform.TestDatabase;
import dev.michi.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Assignments on a database of their own: Ken leads Haruka in Tokyo and Emma in New York; Sho reports to somebody else. */
final class Office implements AutoCloseable {

    static final Person KEN = person("ken", "Asia/Tokyo", Optional.empty(), Role.LEARNER, Role.MANAGER);
    static final Person HARUKA = person("haruka", "Asia/Tokyo", Optional.of(KEN.id()), Role.LEARNER);
    static final Person EMMA = person("emma", "America/New_York", Optional.of(KEN.id()), Role.LEARNER);
    static final Person SHO = person("sho", "Asia/Tokyo", Optional.of(new PersonId("somebody")), Role.LEARNER);
    static final Person ADMIN = person("admin", "Asia/Tokyo", Optional.empty(), Role.LEARNER, Role.ADMINISTRATOR);
    static final Person CUSTOMER = person("yumi", "Asia/Tokyo", Optional.empty(), Role.CUSTOMER_ADMIN);

    private static final List<Person> EVERYBODY = List.of(KEN, HARUKA, EMMA, SHO, ADMIN, CUSTOMER);

    final LearningModule welcome = Lessons.module("welcome", Lessons.asking("one"), Lessons.asking("two"));
    final LearningModule rules = Lessons.module("rules", Lessons.asking("three"));
    final LearningModule extras = Lessons.module("extras", Lessons.asking("four"));
    final Trail weeks = Lessons.trail(
            "weeks",
            List.of(
                    new Trail.Stop(welcome.id(), false),
                    new Trail.Stop(extras.id(), true),
                    new Trail.Stop(rules.id(), false)));
    final Goal toWelcome = Goal.of(welcome);
    final Goal toRules = Goal.of(rules);
    final Goal walkWeeks = Goal.of(weeks, List.of(welcome, extras, rules));

    final Assignments assignments;
    final AssignmentDocuments documents;
    final DueReminders reminders;
    /** What people were told, each as often as it was said. */
    final List<Notice> told = new ArrayList<>();

    private final MongoTemplate database = TestDatabase.create();
    private final Map<PersonId, Set<UnitId>> completed = new HashMap<>();
    private volatile Person asking = KEN;
    private volatile Instant now = Instant.parse("2026-11-24T00:00:00Z");

    Office() {
        documents = new AssignmentDocuments(database);
        var goals = new Goals(catalog());
        var telling = new AssignmentNotices(told::add);
        assignments = new Assignments(documents, goals, progress(), telling, people(), signedIn(), clock());
        reminders = new DueReminders(documents, telling, goals, learning(), people(), clock());
    }

    Office as(Person person) {
        asking = person;
        return this;
    }

    void at(String instant) {
        now = Instant.parse(instant);
    }

    void complete(Person person, Unit... units) {
        Arrays.stream(units).forEach(unit -> completed
                .computeIfAbsent(person.id(), id -> new HashSet<>())
                .add(unit.id()));
    }

    /** What the person finds on Home. */
    List<OpenAssignment> dueFor(Person person) {
        var before = asking;
        asking = person;
        try {
            return assignments.mine(completed.getOrDefault(person.id(), Set.of()));
        } finally {
            asking = before;
        }
    }

    @Override
    public void close() {
        database.getDb().drop();
    }

    private Clock clock() {
        return new Clock() {
            @Override
            public Instant instant() {
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("zones are the people's");
            }
        };
    }

    private Catalog catalog() {
        var catalog = Lessons.catalog(List.of(welcome, rules, extras), List.of(weeks));
        when(catalog.findTrail(any(TrailId.class)))
                .thenAnswer(call -> weeks.id().equals(call.getArgument(0)) ? Optional.of(weeks) : Optional.empty());
        return catalog;
    }

    private TeamProgress progress() {
        TeamProgress progress = mock(TeamProgress.class, withSettings().stubOnly());
        when(progress.completed(anyCollection(), anyCollection())).thenAnswer(call -> completed);
        return progress;
    }

    private Learning learning() {
        Learning learning = mock(Learning.class, withSettings().stubOnly());
        when(learning.progress(any())).thenAnswer(call -> progressOf(call.getArgument(0)));
        return learning;
    }

    private Progress progressOf(PersonId person) {
        var done = completed.getOrDefault(person, Set.of()).stream()
                .collect(Collectors.toMap(unit -> unit, unit -> Instant.EPOCH));
        return new Progress(done, Map.of(), List.of(), 0, mock(Rank.class));
    }

    private People people() {
        People people = mock(People.class, withSettings().stubOnly());
        when(people.find(any())).thenAnswer(call -> EVERYBODY.stream()
                .filter(each -> each.id().equals(call.getArgument(0)))
                .findFirst());
        when(people.list()).thenReturn(EVERYBODY);
        when(people.reportsOf(any())).thenAnswer(call -> EVERYBODY.stream()
                .filter(each -> each.manager().equals(Optional.of(call.getArgument(0))))
                .toList());
        return people;
    }

    private SignedIn signedIn() {
        return new SignedIn() {
            @Override
            public Optional<Person> find() {
                return Optional.of(asking);
            }

            @Override
            public Person get() {
                return asking;
            }

            @Override
            public Person require(Permission permission) {
                return asking;
            }
        };
    }

    private static Person person(String id, String zone, Optional<PersonId> manager, Role... roles) {
        return new Person(
                new PersonId(id),
                new PersonName("", "", "", id, id),
                id,
                id + "@michi.example",
                Optional.empty(),
                manager,
                Optional.empty(),
                Set.of(roles),
                Language.EN,
                ZoneId.of(zone),
                Theme.SYSTEM,
                true);
    }
}
