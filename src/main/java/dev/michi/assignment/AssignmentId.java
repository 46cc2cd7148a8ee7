package dev.michi.assignment;

import dev.michi.people.PersonId;
import dev.michi.shared.Slug;
import java.util.Optional;

/** One for each person and subject, so that assigning twice gives one assignment: {@code learner:module:m-welcome}. */
public record AssignmentId(PersonId person, Subject subject) {

    /** @return empty if this is no id of an assignment */
    public static Optional<AssignmentId> parse(String text) {
        var parts = text.split(":", 2);
        if (parts.length != 2 || !Slug.isValid(parts[0])) {
            return Optional.empty();
        }
        return Subject.parse(parts[1]).map(subject -> new AssignmentId(new PersonId(parts[0]), subject));
    }

    @Override
    public String toString() {
        return person + ":" + subject.key();
    }
}
