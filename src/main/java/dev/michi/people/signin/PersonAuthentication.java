package dev.michi.people.signin;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/**
 * A person who is signed in, by session or by API token. A session keeps this object, and each request puts the person as
 * stored now into it, so that a role taken away or given counts with the next request.
 */
public final class PersonAuthentication implements Authentication {

    /** What goes before a permission in the name of an authority: {@code PERM_LEARN}. */
    public static final String PREFIX = "PERM_";

    public static final String WRITE = "SCOPE_WRITE";

    private final String id;
    private volatile int epoch;
    private final boolean mayWrite;
    private final @Nullable String token;
    private transient volatile @Nullable Person person;

    private PersonAuthentication(Person person, int epoch, boolean mayWrite, @Nullable String token) {
        this.id = person.id().value();
        this.epoch = epoch;
        this.mayWrite = mayWrite;
        this.token = token;
        this.person = person;
    }

    /** @param epoch of {@link Credentials#epoch} at this moment */
    public static PersonAuthentication bySession(Person person, int epoch) {
        return new PersonAuthentication(person, epoch, true, null);
    }

    /** @param token the id of the token, not the token itself */
    public static PersonAuthentication byToken(Person person, String token, boolean mayWrite) {
        return new PersonAuthentication(person, 0, mayWrite, token);
    }

    void refresh(Person person) {
        this.person = person;
    }

    /** Lets this session outlive the others. */
    void renew(int epoch) {
        this.epoch = epoch;
    }

    int epoch() {
        return epoch;
    }

    PersonId personId() {
        return new PersonId(id);
    }

    public Optional<Person> person() {
        return Optional.ofNullable(person);
    }

    /** The id of the API token, if that is how the person came. */
    public Optional<String> token() {
        return Optional.ofNullable(token);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        var permissions = person().map(Person::permissions).stream()
                .flatMap(Collection::stream)
                .map(Permission::name)
                .map(PREFIX::concat);
        var scopes = mayWrite ? Stream.of(WRITE) : Stream.<String>empty();
        return Stream.concat(permissions, scopes)
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    @Override
    public @Nullable Object getCredentials() {
        return null;
    }

    @Override
    public @Nullable Object getDetails() {
        return null;
    }

    @Override
    public Object getPrincipal() {
        return id;
    }

    @Override
    public String getName() {
        return id;
    }

    @Override
    public boolean isAuthenticated() {
        return person != null;
    }

    @Override
    public void setAuthenticated(boolean authenticated) {
        if (authenticated) {
            throw new IllegalArgumentException("Nobody is signed in by being told so");
        }
        person = null;
    }

    @Override
    public String toString() {
        return "PersonAuthentication[" + id + "]";
    }
}
