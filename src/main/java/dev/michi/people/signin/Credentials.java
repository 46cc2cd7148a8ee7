package dev.michi.people.signin;

import dev.michi.people.PersonId;
import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;

/** Passwords, and the epochs by which all sessions of a person can be ended at once. */
@Service
public class Credentials {

    /** About 0.1 s a guess on one core of 2026. */
    private static final int STRENGTH = 11;

    /**
     * Compared with where there is no account, so that the time of an answer does not tell who has one. Written down, as making
     * one takes a tenth of a start; nothing that is typed can match it, see {@link #matches}.
     */
    private static final String NOBODY = "$2a$" + STRENGTH + "$IoAEh0nQHoc4Odv4dIuJpuSvzrUf0a/oYzQ3uviryNSnKHmBgZoDe";

    private final CredentialsDocuments documents;
    private final PasswordEncoder encoder = new BCryptPasswordEncoder(STRENGTH);

    Credentials(CredentialsDocuments documents) {
        this.documents = documents;
    }

    /** Takes equally long whether there is such a person, with a password, or not. */
    boolean matches(Optional<PersonId> person, String password) {
        var hash = person.flatMap(documents::find).map(CredentialsDocument::password);
        return encoder.matches(Password.cut(password), hash.orElse(NOBODY)) && hash.isPresent();
    }

    /** Sets the password, and ends all sessions. */
    public void set(PersonId person, Password password) {
        documents.set(person, encoder.encode(password.value()));
    }

    /** Gives a password to all who have none yet. */
    public void setWhereMissing(Iterable<PersonId> persons, Password password) {
        var hash = encoder.encode(password.value());
        persons.forEach(person -> documents.setWhereMissing(person, hash));
    }

    public boolean hasPassword(PersonId person) {
        return documents.find(person).map(CredentialsDocument::password).isPresent();
    }

    /** The sessions that begin now end when this number has grown. */
    public int epoch(PersonId person) {
        return documents.epoch(person).orElse(0);
    }

    void endSessions(PersonId person) {
        documents.beginEpoch(person);
    }
}
