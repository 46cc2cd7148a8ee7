package dev.michi.assignment;

import dev.michi.people.Person;
import java.util.Comparator;
import java.util.List;

/** Somebody whom one leads, and what they still have to finish, the earliest day first. */
public record TeamMember(Person person, List<OpenAssignment> open) {

    /** Who is late longest comes first, who has nothing to finish last. */
    static final Comparator<TeamMember> LATE_FIRST = Comparator.comparingInt(member ->
            member.open().stream().mapToInt(OpenAssignment::daysLeft).min().orElse(Integer.MAX_VALUE));

    public TeamMember {
        open = List.copyOf(open);
    }

    public boolean isLate() {
        return open.stream().anyMatch(OpenAssignment::isLate);
    }
}
