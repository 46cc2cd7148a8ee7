package dev.michi.people.api;

import dev.michi.people.CustomerId;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.Role;
import dev.michi.people.SignedIn;
import dev.michi.people.TeamId;
import dev.michi.platform.ChosenLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who is calling. */
@RestController
class MeController {

    private final SignedIn signedIn;

    MeController(SignedIn signedIn) {
        this.signedIn = signedIn;
    }

    @GetMapping("/api/v1/me")
    Me me(HttpServletRequest request) {
        return Me.of(signedIn.get(), request);
    }

    /** @param name in the language asked for */
    record Me(
            String id,
            String signInName,
            String email,
            String name,
            String language,
            String zone,
            List<String> roles,
            List<String> permissions,
            @Nullable String team,
            @Nullable String customer) {

        static Me of(Person person, HttpServletRequest request) {
            return new Me(
                    person.id().value(),
                    person.signInName(),
                    person.email(),
                    person.name().full(ChosenLanguage.asked(request)),
                    person.language().tag(),
                    person.zone().getId(),
                    person.roles().stream()
                            .map(Role::name)
                            .map(Me::key)
                            .sorted()
                            .toList(),
                    person.permissions().stream()
                            .map(Permission::name)
                            .map(Me::key)
                            .sorted()
                            .toList(),
                    person.team().map(TeamId::value).orElse(null),
                    person.customer().map(CustomerId::value).orElse(null));
        }

        private static String key(String name) {
            return name.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }
}
