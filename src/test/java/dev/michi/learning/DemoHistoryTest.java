package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doReturn;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.michi.catalog.LearningModule;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DemoHistoryTest {

    private final LearningModule first = Lessons.module("welcome", Lessons.asking("one-a"), Lessons.reading("one-b"));
    private final LearningModule second =
            Lessons.module("basics", Lessons.asking("two-a"), Lessons.full("two-b"), Lessons.asking("two-c"));
    private final Portal portal = new Portal(List.of(first, second), Lessons.trail("first-weeks", first, second));
    private final People people = mock(People.class);
    private final DemoHistory demo = new DemoHistory(portal.catalog, people, portal.demo);

    @BeforeEach
    void moveIn() {
        when(people.find(any())).thenAnswer(call -> Optional.of(person(call.getArgument(0))));
    }

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void theLearnerHasFinishedTheFirstModuleAndIsInTheMiddleOfTheSecond() {
        demo.remember();

        var progress = portal.learning.progress(HARUKA);
        assertThat(progress.isComplete(first)).isTrue();
        assertThat(progress.completedUnits(second)).isEqualTo(1);
        assertThat(progress.next(second)).contains(second.units().get(1));
        assertThat(progress.lastOpened()).containsKey(second.units().get(1).id());
        assertThat(progress.stamps()).extracting(Stamp::subject).containsExactly("m-welcome");
        assertThat(progress.points()).isPositive();
        assertThat(portal.learning.watched(HARUKA, CLIP).fraction()).isEqualTo(0.4);
    }

    @Test
    void allOfItLiesInTheRecentPast() {
        demo.remember();

        var progress = portal.learning.progress(HARUKA);
        assertThat(progress.completed().values())
                .allMatch(at -> at.isBefore(Portal.START) && at.isAfter(Portal.START.minus(Duration.ofDays(14))));
        assertThat(progress.stamps().getFirst().at())
                .isEqualTo(progress.completed().values().stream()
                        .filter(at -> first.units().stream()
                                .anyMatch(unit -> at.equals(progress.completed().get(unit.id()))))
                        .max(java.time.Instant::compareTo)
                        .orElseThrow());
    }

    @Test
    void startingAgainAddsNothing() {
        demo.remember();
        var before = portal.learning.progress(HARUKA);
        portal.clock.passSeconds(Duration.ofDays(3).toSeconds());

        demo.remember();

        assertThat(portal.learning.progress(HARUKA)).isEqualTo(before);
    }

    @Test
    void whoeverHasDoneSomethingKeepsTheirOwnPast() {
        portal.learning.open(HARUKA, first, first.units().getFirst());

        demo.remember();

        assertThat(portal.learning.progress(HARUKA).completed()).isEmpty();
    }

    @Test
    void peopleAreAtDifferentPlaces() {
        demo.remember();

        assertThat(done("kobayashi-rin")).isEqualTo(5);
        assertThat(done("mori-takumi")).isEqualTo(2);
        assertThat(done("watanabe-yui")).isZero();
        assertThat(portal.facts.of(new PersonId("kobayashi-rin")).stamps()).hasSize(3);
    }

    @Test
    void nobodyWhoIsNotThereGetsAPast() {
        doReturn(Optional.empty()).when(people).find(any());

        demo.remember();

        assertThat(portal.openings.of(HARUKA)).isEmpty();
        assertThat(done("kobayashi-rin")).isZero();
    }

    @Test
    void waitsForTheContent() {
        portal.publish(List.of());

        demo.remember();

        assertThat(portal.openings.of(HARUKA)).isEmpty();
    }

    private int done(String person) {
        return portal.learning.progress(new PersonId(person)).completed().size();
    }

    private static Person person(PersonId id) {
        return new Person(
                id,
                new PersonName("佐藤", "はるか", "Sato", "Haruka", "さとう はるか"),
                id.value(),
                id + "@michi.example",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Set.of(Role.LEARNER),
                Language.JA,
                ZoneOffset.UTC,
                Theme.SYSTEM,
                true);
    }
}
