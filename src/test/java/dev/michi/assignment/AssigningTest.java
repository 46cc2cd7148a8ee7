package dev.michi.assignment;

import static dev.michi.assignment.Office.ADMIN;
import static dev.michi.assignment.Office.CUSTOMER;
import static dev.michi.assignment.Office.EMMA;
import static dev.michi.assignment.Office.HARUKA;
import static dev.michi.assignment.Office.KEN;
import static dev.michi.assignment.Office.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.michi.catalog.ModuleId;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Who may assign what to whom, and that it is one assignment however often. */
class AssigningTest {

    private static final int THREADS = 16;
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 11);

    private final Office office = new Office();
    private final Subject welcome = office.toWelcome.subject();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void assigningTwiceGivesOneAssignment() {
        assertThat(assign(HARUKA, FIRST)).isInstanceOf(Assigning.Assigned.class);
        office.at("2026-11-25T00:00:00Z");

        var again = assign(HARUKA, FIRST);

        assertThat(again).isInstanceOfSatisfying(Assigning.AlreadyThere.class, there -> assertThat(
                        there.now().assignment().at())
                .isEqualTo("2026-11-24T00:00:00Z"));
        assertThat(stored(HARUKA)).hasSize(1);
    }

    @Test
    void anotherDayMovesIt() {
        assign(HARUKA, LATER);
        office.as(ADMIN);

        var moved = assign(HARUKA, FIRST);

        assertThat(moved).isInstanceOfSatisfying(Assigning.Moved.class, each -> assertThat(each.from())
                .isEqualTo(LATER));
        assertThat(stored(HARUKA)).singleElement().satisfies(each -> {
            assertThat(each.due()).isEqualTo(FIRST);
            assertThat(each.by()).isEqualTo(ADMIN.id());
            assertThat(each.subject()).isEqualTo(welcome);
        });
    }

    @Test
    void sixteenAtOnceForOneDayGiveOne() throws Exception {
        var results = atOnce(i -> assign(HARUKA, FIRST));

        assertThat(results)
                .filteredOn(Assigning.Assigned.class::isInstance)
                .as(results.toString())
                .hasSize(1);
        assertThat(results).filteredOn(Assigning.AlreadyThere.class::isInstance).hasSize(THREADS - 1);
        assertThat(stored(HARUKA)).hasSize(1);
    }

    @Test
    void sixteenAtOnceForDifferentDaysGiveOneOfThem() throws Exception {
        var results = atOnce(i -> assign(HARUKA, FIRST.plusDays(i)));

        assertThat(results).filteredOn(Assigning.Assigned.class::isInstance).hasSize(1);
        assertThat(results).filteredOn(Assigning.Moved.class::isInstance).hasSize(THREADS - 1);
        assertThat(stored(HARUKA)).singleElement().satisfies(each -> assertThat(each.due())
                .isBetween(FIRST, FIRST.plusDays(THREADS - 1)));
    }

    @Test
    void whoIsNotOnesOwnIsRefusedAsIsWhoDoesNotExist() {
        refused(() -> assign(SHO, FIRST));
        refused(() -> assign(KEN, FIRST));
        refused(() -> office.assignments.assign(new PersonId("nobody"), welcome, FIRST));
        refused(() -> office.assignments.withdraw(new AssignmentId(SHO.id(), welcome)));
        assertThat(stored(SHO)).isEmpty();
    }

    @Test
    void learnersAssignNothing() {
        office.as(HARUKA);

        refused(() -> assign(HARUKA, FIRST));
        refused(office.assignments::team);
        refused(() -> office.assignments.candidates(office.toWelcome));
        assertThat(office.assignments.mayAssign()).isFalse();
    }

    @Test
    void administratorsAssignToAnybodyWhoLearns() {
        office.as(ADMIN);

        assertThat(assign(SHO, FIRST)).isInstanceOf(Assigning.Assigned.class);
        assertThat(assign(CUSTOMER, FIRST)).isInstanceOf(Assigning.NobodyThere.class);
        assertThat(office.assignments.assign(new PersonId("nobody"), welcome, FIRST))
                .isInstanceOf(Assigning.NobodyThere.class);
        assertThat(office.assignments.candidates(office.toWelcome))
                .extracting(Candidate::person)
                .containsExactly(KEN, HARUKA, EMMA, SHO, ADMIN);
    }

    @Test
    void whatDoesNotExistIsNotAssigned() {
        var nothing = new Subject.OfModule(new ModuleId("m-nothing"));

        assertThat(office.assignments.assign(HARUKA.id(), nothing, FIRST)).isInstanceOf(Assigning.NothingThere.class);
    }

    @Test
    void whatIsDoneIsNotAssigned() {
        office.complete(HARUKA, office.rules.units().getFirst());

        assertThat(office.assignments.assign(HARUKA.id(), office.toRules.subject(), FIRST))
                .isInstanceOf(Assigning.AlreadyDone.class);
        assertThat(office.assignments.candidates(office.toRules))
                .filteredOn(Candidate::done)
                .extracting(Candidate::person)
                .containsExactly(HARUKA);
        assertThat(stored(HARUKA)).isEmpty();
    }

    @Test
    void aDayThatIsOverIsNoDueDay() {
        assertThat(assign(HARUKA, LocalDate.of(2026, 11, 23))).isInstanceOf(Assigning.NotADueDay.class);
        assertThat(assign(HARUKA, LocalDate.of(2037, 1, 1))).isInstanceOf(Assigning.NotADueDay.class);
        assertThat(stored(HARUKA)).isEmpty();
    }

    @Test
    void withdrawingTwiceTakesItBackOnce() {
        assign(HARUKA, FIRST);
        var id = new AssignmentId(HARUKA.id(), welcome);

        assertThat(office.assignments.withdraw(id)).isTrue();
        assertThat(office.assignments.withdraw(id)).isFalse();
        assertThat(office.dueFor(HARUKA)).isEmpty();
    }

    @Test
    void idsAreReadAsTheyAreWritten() {
        var id = new AssignmentId(EMMA.id(), office.walkWeeks.subject());

        assertThat(id).hasToString("emma:trail:t-weeks");
        assertThat(AssignmentId.parse(id.toString())).contains(id);
        assertThat(List.of("x", "emma", "emma:trail", "emma:unit:u-one", "emma:trail:t-weeks:", "E:trail:t-weeks"))
                .allSatisfy(garbled -> assertThat(AssignmentId.parse(garbled)).isEmpty());
    }

    private Assigning assign(Person to, LocalDate due) {
        return office.assignments.assign(to.id(), welcome, due);
    }

    private List<Assignment> stored(Person person) {
        return office.documents.of(List.of(person.id()));
    }

    private static void refused(Callable<?> call) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(call::call);
    }

    private static <T> List<T> atOnce(IntFunction<T> call) throws Exception {
        try (var threads = Executors.newFixedThreadPool(THREADS)) {
            var calls = new ArrayList<Callable<T>>();
            for (int i = 0; i < THREADS; i++) {
                int number = i;
                calls.add(() -> call.apply(number));
            }
            var results = new ArrayList<T>();
            for (var result : threads.invokeAll(calls)) {
                results.add(result.get());
            }
            return results;
        }
    }
}
