package dev.michi.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication.Kind;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** The clock begins on 2026-11-24 at nine in the morning in Tokyo. */
class AcknowledgementReportsTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final double DAY = 24 * 3600;

    private final Newsroom newsroom = new Newsroom();
    private final Person haruka = person("haruka", Permission.LEARN);
    private final Person ren = person("ren", Permission.LEARN);
    private final LearningModule first = RevisionsTest.rule(1, RevisionsTest.reading("aa", "Within two days"));
    private final LearningModule second = RevisionsTest.rule(2, RevisionsTest.reading("aa", "On the same day"));

    @BeforeEach
    void everybody() {
        when(newsroom.people.learners()).thenReturn(List.of(haruka, ren));
        when(newsroom.people.reportsOf(any())).thenReturn(List.of(ren));
        signIn(Permission.LEARN, Permission.PUBLISH);
    }

    @AfterEach
    void close() {
        newsroom.close();
    }

    @Test
    void itSaysWhoHadAcceptedWhichTextOnADayAndRebuildsIt() {
        var old = newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(haruka.id(), first);
        newsroom.acknowledge(haruka.id(), first, old);
        newsroom.clock.passSeconds(DAY);
        var hash = newsroom.publish(second, Kind.SUBSTANTIVE);
        newsroom.clock.passSeconds(DAY);
        newsroom.acknowledge(haruka.id(), second, hash);

        var tuesday = newsroom.reports.at(second, TUESDAY);
        assertThat(tuesday.text().version()).isEqualTo(1);
        assertThat(tuesday.holding()).isEqualTo(1);
        assertThat(tuesday.rows().getFirst().accepted().orElseThrow().contentHash())
                .isEqualTo(old);
        assertThat(tuesday.rows().getLast().accepted()).isEmpty();
        var wednesday = newsroom.reports.at(second, TUESDAY.plusDays(1));
        assertThat(wednesday.text().version()).isEqualTo(2);
        assertThat(wednesday.holding()).isZero();
        assertThat(wednesday.rows().getFirst().accepted().orElseThrow().version())
                .isEqualTo(1);
        assertThat(newsroom.reports.at(second, TUESDAY.plusDays(2)).holding()).isEqualTo(1);
        assertThat(newsroom.reports.at(second, TUESDAY.minusDays(1)).holding()).isZero();

        assertThat(newsroom.reports.text(second.id(), old)).contains(first);
        assertThat(newsroom.reports.text(second.id(), hash)).contains(second);
    }

    @Test
    void aClarifyingRevisionLeavesAnAcknowledgementStanding() {
        var hash = newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(haruka.id(), first);
        newsroom.acknowledge(haruka.id(), first, hash);
        newsroom.publish(second, Kind.CLARIFYING);

        assertThat(newsroom.reports.at(second, TUESDAY).holding()).isEqualTo(1);
    }

    @Test
    void managersSeeTheirOwnPeopleAndOthersNobody() {
        newsroom.publish(first, Kind.EDITORIAL);
        signIn(Permission.LEARN, Permission.LEAD);
        assertThat(newsroom.reports.at(first, TUESDAY).rows())
                .extracting(AcknowledgementReport.Row::person)
                .containsExactly(ren);

        signIn(Permission.LEARN);
        assertThat(newsroom.reports.mayRead()).isFalse();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> newsroom.reports.at(first, TUESDAY));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> newsroom.reports.text(first.id(), "any"));
    }

    private void signIn(Permission... permissions) {
        var me = person("asking", permissions);
        when(newsroom.signedIn.get()).thenReturn(me);
    }

    private static Person person(String id, Permission... permissions) {
        var person = mock(Person.class, withSettings().stubOnly());
        when(person.id()).thenReturn(new PersonId(id));
        when(person.zone()).thenReturn(ZoneId.of("Asia/Tokyo"));
        when(person.may(any())).thenAnswer(call -> Set.of(permissions).contains(call.<Permission>getArgument(0)));
        return person;
    }
}
