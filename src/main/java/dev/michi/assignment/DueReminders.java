package dev.michi.assignment;

import dev.michi.learning.Learning;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.platform.Daily;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Looks once a day at what comes due, and what is over, and tells those who have not finished it. */
@Component
class DueReminders {

    private static final int DAYS_AHEAD = 3;
    /** What is longer over was told when it was new, or is older than this way of telling. */
    private static final int DAYS_OVER = 14;

    private final AssignmentDocuments documents;
    private final AssignmentNotices notices;
    private final Goals goals;
    private final Learning learning;
    private final People people;
    private final Clock clock;

    DueReminders(
            AssignmentDocuments documents,
            AssignmentNotices notices,
            Goals goals,
            Learning learning,
            People people,
            Clock clock) {
        this.documents = documents;
        this.notices = notices;
        this.goals = goals;
        this.learning = learning;
        this.people = people;
        this.clock = clock;
    }

    @Daily
    void remind() {
        // A day more on either side: it is not the same day everywhere.
        var today = LocalDate.now(clock);
        documents.due(today.minusDays(DAYS_OVER + 1L), today.plusDays(DAYS_AHEAD + 1L)).stream()
                .collect(Collectors.groupingBy(Assignment::person))
                .forEach(this::remind);
    }

    private void remind(PersonId id, List<Assignment> assignments) {
        people.find(id).filter(person -> person.may(Permission.LEARN)).ifPresent(person -> {
            var completed = learning.progress(id).completed().keySet();
            var today = LocalDate.ofInstant(clock.instant(), person.zone());
            assignments.forEach(each -> goals.find(each.subject())
                    .flatMap(goal -> OpenAssignment.of(each, goal, completed, today))
                    .ifPresent(this::tell));
        });
    }

    private void tell(OpenAssignment open) {
        if (open.daysLeft() >= 0 && open.daysLeft() <= DAYS_AHEAD) {
            notices.dueSoon(open);
        } else if (open.isLate() && open.daysLeft() >= -DAYS_OVER) {
            notices.overdue(open);
        }
    }
}
