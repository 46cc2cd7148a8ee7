package dev.michi.bench;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.Theme;
import dev.michi.shared.Language;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Somebody who writes and publishes alone, without a session; in portals that are started with it. */
class BenchAuthor {

    private static final Person AUTHOR = new Person(
            new PersonId("bench-author"),
            new PersonName("計測", "者", "Bench", "Author", ""),
            "bench-author",
            "bench@michi.example",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Set.of(Role.PUBLISHER, Role.ADMINISTRATOR),
            Language.EN,
            ZoneId.of("Asia/Tokyo"),
            Theme.SYSTEM,
            true);

    @Bean
    @Primary
    SignedIn authorAlone() {
        return new SignedIn() {
            @Override
            public Optional<Person> find() {
                return Optional.of(AUTHOR);
            }

            @Override
            public Person get() {
                return AUTHOR;
            }

            @Override
            public Person require(Permission permission) {
                return AUTHOR;
            }
        };
    }
}
