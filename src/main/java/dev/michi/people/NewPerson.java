package dev.michi.people;

import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/** Somebody to be added; has no id yet. */
public record NewPerson(
        PersonName name,
        String signInName,
        String email,
        Optional<TeamId> team,
        Optional<PersonId> manager,
        Optional<CustomerId> customer,
        Set<Role> roles,
        Language language,
        ZoneId zone) {

    public NewPerson {
        signInName = SignInName.normalize(signInName);
        email = SignInName.normalize(email);
        roles = Set.copyOf(roles);
    }

    /** The person as it is stored at first: active, with the theme of the device. */
    public Person as(PersonId id) {
        return new Person(
                id, name, signInName, email, team, manager, customer, roles, language, zone, Theme.SYSTEM, true);
    }
}
