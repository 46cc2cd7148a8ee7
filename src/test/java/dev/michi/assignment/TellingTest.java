package dev.michi.assignment;

import static dev.michi.assignment.Office.ADMIN;
import static dev.michi.assignment.Office.HARUKA;
import static dev.michi.assignment.Office.KEN;
import static dev.michi.assignment.Office.SHO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** What people are told about what they have to finish. A notice of an id that was told before is no news. */
class TellingTest {

    private static final LocalDate DUE = LocalDate.of(2026, 12, 1);

    private final Office office = new Office();

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whoIsAssignedSomethingIsToldByWhomAndByWhen() {
        assign(DUE);

        assertThat(office.told).singleElement().satisfies(notice -> {
            assertThat(notice.to()).isEqualTo(HARUKA.id());
            assertThat(notice.kind()).isEqualTo(NoticeKind.ASSIGNED);
            assertThat(notice.arguments()).extracting(each -> each.en()).contains("ken", "Tuesday, December 1");
            assertThat(notice.arguments()).extracting(each -> each.ja()).contains("12月1日（火）");
            assertThat(notice.link()).isEqualTo("/modules/" + office.welcome.slug());
        });
    }

    @Test
    void assigningTheSameAgainIsNoNewsButAnotherDayIs() {
        assign(DUE);
        assign(DUE);
        assertThat(ids()).hasSize(1);

        assign(DUE.plusDays(1));
        assertThat(ids()).hasSize(2);
    }

    @Test
    void whatOneAssignsToOneselfIsNoNews() {
        office.as(ADMIN).assignments.assign(ADMIN.id(), office.toWelcome.subject(), DUE);

        assertThat(office.told).isEmpty();
    }

    @Test
    void threeDaysBeforeAndOnTheDayAndAfterItOneIsToldOnceEach() {
        assign(DUE);
        office.told.clear();

        assertThat(toldAt("2026-11-27T00:00:00Z")).isEmpty();
        assertThat(toldAt("2026-11-28T00:00:00Z")).containsExactly("assignment.notice.due-soon");
        assertThat(toldAt("2026-11-30T00:00:00Z")).containsExactly("assignment.notice.due-soon");
        assertThat(toldAt("2026-12-01T00:00:00Z")).containsExactly("assignment.notice.due-today");
        assertThat(toldAt("2026-12-02T00:00:00Z")).containsExactly("assignment.notice.overdue");
        assertThat(toldAt("2026-12-09T00:00:00Z")).containsExactly("assignment.notice.overdue");
        assertThat(toldAt("2026-12-20T00:00:00Z")).isEmpty();
        assertThat(ids()).hasSize(3);
    }

    @Test
    void whatIsFinishedIsNotDue() {
        assign(DUE);
        office.told.clear();
        office.complete(HARUKA, office.welcome.units().toArray(dev.michi.catalog.Unit[]::new));

        assertThat(toldAt("2026-12-02T00:00:00Z")).isEmpty();
    }

    @Test
    void whoLeadsRemindsOnceADay() {
        assign(DUE);
        office.told.clear();
        var id = new AssignmentId(HARUKA.id(), office.toWelcome.subject());

        assertThat(office.as(KEN).assignments.remind(id)).isPresent();
        assertThat(office.assignments.remind(id)).isPresent();
        assertThat(ids()).hasSize(1);
        office.at("2026-11-25T00:00:00Z");
        assertThat(office.assignments.remind(id)).isPresent();
        assertThat(ids()).hasSize(2);
    }

    @Test
    void nobodyRemindsThoseOfSomebodyElse() {
        var id = new AssignmentId(SHO.id(), office.toWelcome.subject());

        assertThatThrownBy(() -> office.as(KEN).assignments.remind(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(office.told).isEmpty();
    }

    private void assign(LocalDate due) {
        office.as(KEN).assignments.assign(HARUKA.id(), office.toWelcome.subject(), due);
    }

    private List<String> toldAt(String time) {
        int before = office.told.size();
        office.at(time);
        office.reminders.remind();
        return office.told.subList(before, office.told.size()).stream()
                .map(Notice::text)
                .toList();
    }

    private List<String> ids() {
        return office.told.stream().map(Notice::id).distinct().toList();
    }
}
