package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.SignInName;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Checks sign-in name or e-mail, and password. Tries for the same account wait for each other, so that many at once get
 * no more guesses than one after the other. Being the only bean of its kind it serves all filter chains; added to one of
 * them again, it would be asked, and count, twice.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final People people;
    private final Credentials credentials;
    private final AttemptsDocuments attempts;
    private final ReentrantLock[] turns =
            IntStream.range(0, 64).mapToObj(each -> new ReentrantLock()).toArray(ReentrantLock[]::new);

    PasswordSignIn(People people, Credentials credentials, AttemptsDocuments attempts) {
        this.people = people;
        this.credentials = credentials;
        this.attempts = attempts;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    /** @throws LockedOut if it is too early for another try, whatever the password */
    @Override
    public Authentication authenticate(Authentication attempt) {
        var name = SignInName.normalize(attempt.getName());
        var person = people.findBySignIn(name);
        var account =
                AttemptsDocuments.Who.account(person.map(Person::signInName).orElse(name));
        var turn = turns[Math.floorMod(account.key().hashCode(), turns.length)];
        turn.lock();
        try {
            return check(attempt, person, account);
        } finally {
            turn.unlock();
        }
    }

    private Authentication check(Authentication attempt, Optional<Person> person, AttemptsDocuments.Who account) {
        var address = AttemptsDocuments.Who.address(addressOf(attempt));
        var wait = LockedOut.longer(attempts.wait(account), attempts.wait(address));
        if (!wait.isZero()) {
            throw new LockedOut(wait);
        }
        var given =
                attempt.getCredentials() == null ? "" : attempt.getCredentials().toString();
        var right = credentials.matches(person.map(Person::id), given);
        if (!right || person.isEmpty() || !people.mayEnter(person.get())) {
            attempts.failed(account);
            attempts.failed(address);
            var next = LockedOut.longer(attempts.wait(account), attempts.wait(address));
            throw next.isZero() ? new BadCredentialsException("Wrong name or password") : new LockedOut(next);
        }
        attempts.forget(account);
        return PersonAuthentication.bySession(
                person.get(), credentials.epoch(person.get().id()));
    }

    private static String addressOf(Authentication attempt) {
        return attempt.getDetails() instanceof WebAuthenticationDetails details && details.getRemoteAddress() != null
                ? details.getRemoteAddress()
                : "unknown";
    }
}
