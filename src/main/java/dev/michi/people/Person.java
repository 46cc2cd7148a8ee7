package dev.michi.people;

import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * Somebody who can sign in.
 *
 * @param signInName unique, lower case; what is typed at sign-in, as is the e-mail address
 * @param email unique, lower case
 * @param customer the customer company; present for customer admins only
 */
public record Person(
        PersonId id,
        PersonName name,
        String signInName,
        String email,
        Optional<TeamId> team,
        Optional<PersonId> manager,
        Optional<CustomerId> customer,
        Set<Role> roles,
        Language language,
        ZoneId zone,
        Theme theme,
        boolean active) {

    public Person {
        roles = Set.copyOf(roles);
    }

    public Set<Permission> permissions() {
        return active ? Role.permissionsOf(roles) : Set.of();
    }

    public boolean may(Permission permission) {
        return permissions().contains(permission);
    }

    /** Whether this person may see this customer: as one of its admins, or as somebody who looks after customers. */
    public boolean sees(CustomerId other) {
        return may(Permission.SERVE) || may(Permission.SHARE) && customer.equals(Optional.of(other));
    }

    /** Whether this person assigns to the other and sees how far they are: as their manager, or as an administrator. */
    public boolean leads(Person other) {
        return may(Permission.ADMINISTER)
                || may(Permission.LEAD) && other.manager().equals(Optional.of(id));
    }
}
