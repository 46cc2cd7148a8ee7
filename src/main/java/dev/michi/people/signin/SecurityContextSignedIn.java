package dev.michi.people.signin;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Component;

@Component
class SecurityContextSignedIn implements SignedIn {

    private final SecurityContextHolderStrategy context;

    SecurityContextSignedIn(SecurityContextHolderStrategy context) {
        this.context = context;
    }

    @Override
    public Optional<Person> find() {
        return context.getContext().getAuthentication() instanceof PersonAuthentication authentication
                ? authentication.person()
                : Optional.empty();
    }

    @Override
    public Person get() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    @Override
    public Person require(Permission permission) {
        var person = get();
        if (!person.may(permission)) {
            throw new AccessDeniedException("Needs " + permission);
        }
        return person;
    }
}
