package dev.michi.people;

import java.util.Optional;

/** The person on whose behalf the current request runs: by session, or by API token. */
public interface SignedIn {

    Optional<Person> find();

    /** @throws org.springframework.security.authentication.AuthenticationCredentialsNotFoundException if nobody is */
    Person get();

    /**
     * Gives the person, if the person may do this.
     *
     * @throws org.springframework.security.access.AccessDeniedException if not
     */
    Person require(Permission permission);
}
