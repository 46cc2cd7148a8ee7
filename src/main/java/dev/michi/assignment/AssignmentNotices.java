package dev.michi.assignment;

import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import dev.michi.people.Notices;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What people are told about their assignments. */
@Component
class AssignmentNotices {

    private static final DateTimeFormatter DAY_JA = DateTimeFormatter.ofPattern("M月d日（E）", Locale.JAPANESE);
    private static final DateTimeFormatter DAY_EN = DateTimeFormatter.ofPattern("EEEE, MMMM d", Locale.ENGLISH);

    private final Notices notices;

    AssignmentNotices(Notices notices) {
        this.notices = notices;
    }

    /** Each new day of an assignment is told once. What one has assigned to oneself is no news. */
    void given(OpenAssignment open, Person by) {
        var assignment = open.assignment();
        if (!assignment.person().equals(by.id())) {
            tell(
                    "assigned",
                    NoticeKind.ASSIGNED,
                    open,
                    "assignment.notice.given",
                    nameOf(by),
                    titleOf(open),
                    dayOf(open));
        }
    }

    /** Once for each day of an assignment. */
    void dueSoon(OpenAssignment open) {
        if (open.daysLeft() == 0) {
            tell("due-today", NoticeKind.DUE_SOON, open, "assignment.notice.due-today", titleOf(open));
        } else {
            tell("due-soon", NoticeKind.DUE_SOON, open, "assignment.notice.due-soon", titleOf(open), dayOf(open));
        }
    }

    /** Once for each day of an assignment. */
    void overdue(OpenAssignment open) {
        tell("overdue", NoticeKind.OVERDUE, open, "assignment.notice.overdue", titleOf(open));
    }

    /** Once a day, however often somebody presses the button. @param today where the person lives */
    void reminded(OpenAssignment open, Person by, LocalDate today) {
        tell(
                "reminded:" + today,
                NoticeKind.DUE_SOON,
                open,
                "assignment.notice.reminded",
                nameOf(by),
                titleOf(open),
                dayOf(open));
    }

    private void tell(String what, NoticeKind kind, OpenAssignment open, String text, LocalizedText... arguments) {
        var assignment = open.assignment();
        var id = what + ":" + assignment.subject().key() + ":" + assignment.due();
        notices.tell(new Notice(id, kind, assignment.person(), text, List.of(arguments), linkTo(open.goal())));
    }

    private static String linkTo(Goal goal) {
        return switch (goal.subject()) {
            case Subject.OfTrail _ -> "/trails/" + goal.slug();
            case Subject.OfModule _ -> "/modules/" + goal.slug();
        };
    }

    private static LocalizedText nameOf(Person person) {
        return new LocalizedText(person.name().full(Language.JA), person.name().full(Language.EN));
    }

    private static LocalizedText titleOf(OpenAssignment open) {
        return open.goal().title();
    }

    private static LocalizedText dayOf(OpenAssignment open) {
        var due = open.assignment().due();
        return new LocalizedText(DAY_JA.format(due), DAY_EN.format(due));
    }
}
