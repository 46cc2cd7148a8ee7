package dev.michi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.learning.Lessons;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Modules in these tests are owned by aya@example.com and looked at again on 2027-01-01. */
class ReviewsTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 1);

    private final MemoryDatabase database = new MemoryDatabase();
    private final LearningModule module = Lessons.module("one", Lessons.reading("aa"));
    private final Catalog catalog = database.catalog();
    private final People people = mock(People.class, withSettings().stubOnly());
    private final Person owner = person("aya", "aya@example.com", Permission.LEARN);
    private final Person publisher =
            person("jun", "jun@example.com", Permission.LEARN, Permission.WRITE, Permission.PUBLISH);
    private final Person learner = person("ren", "ren@example.com", Permission.LEARN);

    @BeforeEach
    void publish() {
        catalog.publish(List.of(module), List.of());
        when(people.findBySignIn("aya@example.com")).thenReturn(Optional.of(owner));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void nothingIsAskedBeforeTheDay() {
        assertThat(at("2026-12-31T14:59:00Z", owner).mine()).isEmpty();
    }

    @Test
    void whenTheDayComesWhereTheyLiveTheOwnerIsAskedAndNobodyElse() {
        assertThat(at("2026-12-31T15:00:00Z", owner).mine()).containsExactly(new Reviews.Task(module, DUE));
        assertThat(at("2027-01-02T00:00:00Z", publisher).mine()).isEmpty();
        assertThat(at("2027-01-02T00:00:00Z", learner).mine()).isEmpty();
        assertThat(at("2027-01-02T00:00:00Z", publisher).due()).hasSize(1);
    }

    @Test
    void publishersAreAskedWhereTheOwnerIsNobodyWhoCanSignIn() {
        when(people.findBySignIn("aya@example.com")).thenReturn(Optional.empty());

        assertThat(at("2027-01-02T00:00:00Z", publisher).mine()).hasSize(1);
        assertThat(at("2027-01-02T00:00:00Z", learner).mine()).isEmpty();
    }

    @Test
    void stillRightMovesTheDayOnAndTheFirstWordCounts() {
        var reviews = at("2027-01-02T00:00:00Z", owner);
        var next = LocalDate.of(2027, 7, 1);

        var said = reviews.confirm(module, DUE, next);
        var again = at("2027-01-02T00:00:01Z", publisher).confirm(module, DUE, next.plusDays(9));

        assertThat(again).isEqualTo(said);
        assertThat(reviews.mine()).isEmpty();
        assertThat(reviews.next(module)).isEqualTo(next);
        assertThat(at("2027-07-02T00:00:00Z", owner).mine()).containsExactly(new Reviews.Task(module, next));
    }

    @Test
    void othersMayNotSaySoAndTheNextDayLiesAhead() {
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> at("2027-01-02T00:00:00Z", learner).confirm(module, DUE, DUE.plusYears(1)));
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> at("2027-01-02T00:00:00Z", owner).confirm(module, DUE, LocalDate.of(2027, 1, 2)));
    }

    private Reviews at(String time, Person me) {
        var signedIn = mock(SignedIn.class, withSettings().stubOnly());
        when(signedIn.get()).thenReturn(me);
        when(signedIn.require(any())).thenReturn(me);
        var clock = Clock.fixed(Instant.parse(time), ZoneOffset.UTC);
        return new Reviews(catalog, new ReviewDocuments(database.operations()), people, signedIn, clock);
    }

    private static Person person(String id, String email, Permission... permissions) {
        var person = mock(Person.class, withSettings().stubOnly());
        when(person.id()).thenReturn(new PersonId(id));
        when(person.email()).thenReturn(email);
        when(person.zone()).thenReturn(ZoneId.of("Asia/Tokyo"));
        when(person.active()).thenReturn(true);
        when(person.may(any())).thenAnswer(call -> Set.of(permissions).contains(call.<Permission>getArgument(0)));
        return person;
    }
}
