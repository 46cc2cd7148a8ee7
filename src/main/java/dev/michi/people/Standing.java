package dev.michi.people;

import java.util.Optional;
import java.util.Set;

/** Where a person stands in the company, and what follows from it: decided by administrators alone. */
public record Standing(Set<Role> roles, Optional<TeamId> team, Optional<PersonId> manager, boolean active) {

    public Standing {
        roles = Set.copyOf(roles);
    }

    public static Standing of(Person person) {
        return new Standing(person.roles(), person.team(), person.manager(), person.active());
    }

    public Standing with(boolean active) {
        return new Standing(roles, team, manager, active);
    }

    public Standing with(Set<Role> roles) {
        return new Standing(roles, team, manager, active);
    }
}
