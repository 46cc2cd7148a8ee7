package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.people.WithPerson;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

public final class WithPersonContext implements WithSecurityContextFactory<WithPerson> {

    private final People people;
    private final Credentials credentials;

    WithPersonContext(People people, Credentials credentials) {
        this.people = people;
        this.credentials = credentials;
    }

    @Override
    public SecurityContext createSecurityContext(WithPerson who) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication(people, credentials, who.value()));
        return context;
    }

    /** For requests of MockMvc: {@code .with(authentication(…))}. */
    public static PersonAuthentication authentication(People people, Credentials credentials, String id) {
        var person = people.get(new PersonId(id));
        return PersonAuthentication.bySession(person, credentials.epoch(person.id()));
    }
}
