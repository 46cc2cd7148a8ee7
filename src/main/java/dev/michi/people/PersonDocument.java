package dev.michi.people;

import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A person as stored. */
@Document(PersonDocument.COLLECTION)
record PersonDocument(
        @Id String id,
        int schemaVersion,
        long version,
        String familyJa,
        String givenJa,
        String familyEn,
        String givenEn,
        String reading,
        String signInName,
        String email,
        @Nullable String team,
        @Nullable String manager,
        @Nullable String customer,
        List<String> roles,
        String language,
        String zone,
        String theme,
        boolean active) {

    static final String COLLECTION = "people";
    static final int SCHEMA = 1;

    static PersonDocument from(Person person) {
        var name = person.name();
        return new PersonDocument(
                person.id().value(),
                SCHEMA,
                1,
                name.familyJa(),
                name.givenJa(),
                name.familyEn(),
                name.givenEn(),
                name.reading(),
                person.signInName(),
                person.email(),
                person.team().map(TeamId::value).orElse(null),
                person.manager().map(PersonId::value).orElse(null),
                person.customer().map(CustomerId::value).orElse(null),
                person.roles().stream().map(Role::name).sorted().toList(),
                person.language().tag(),
                person.zone().getId(),
                person.theme().name(),
                person.active());
    }

    Person toPerson() {
        return new Person(
                new PersonId(id),
                new PersonName(familyJa, givenJa, familyEn, givenEn, reading),
                signInName,
                email,
                Optional.ofNullable(team).map(TeamId::new),
                Optional.ofNullable(manager).map(PersonId::new),
                Optional.ofNullable(customer).map(CustomerId::new),
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                Language.ofTag(language),
                ZoneId.of(zone),
                Theme.valueOf(theme),
                active);
    }
}
