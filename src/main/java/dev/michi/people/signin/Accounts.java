package dev.michi.people.signin;

import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignInName;
import dev.michi.people.SignedIn;
import java.util.Optional;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.stereotype.Service;

/** What people do with their own way in, and administrators with that of others. */
@Service
public class Accounts {

    private final People people;
    private final Credentials credentials;
    private final SignInLinkDocuments links;
    private final AttemptsDocuments attempts;
    private final SignedIn signedIn;
    private final SecurityContextHolderStrategy context;

    Accounts(
            People people,
            Credentials credentials,
            SignInLinkDocuments links,
            AttemptsDocuments attempts,
            SignedIn signedIn,
            SecurityContextHolderStrategy context) {
        this.people = people;
        this.credentials = credentials;
        this.links = links;
        this.attempts = attempts;
        this.signedIn = signedIn;
        this.context = context;
    }

    /**
     * A new link with which a person chooses a password; earlier ones no longer work. For administrators, who hand it over.
     *
     * @return the path of the page, {@code /welcome/…}; good for 7 days before the first password, for one hour after
     */
    public String createLink(PersonId person) {
        signedIn.require(Permission.ADMINISTER);
        var purpose = credentials.hasPassword(people.get(person).id())
                ? SignInLinkDocuments.Purpose.RESET
                : SignInLinkDocuments.Purpose.INVITATION;
        return "/welcome/" + links.create(purpose, Optional.of(person));
    }

    /** Ends all sessions of a person. For the person alone, and for administrators. API tokens stay. */
    public void signOutEverywhere(PersonId person) {
        requireSelfOrAdministrator(person);
        credentials.endSessions(person);
    }

    /**
     * Changes the password of who is signed in, and ends all their other sessions. Wrong tries are counted like failed
     * sign-ins.
     */
    public PasswordChange changePassword(String current, Password password) {
        var person = signedIn.get();
        var account = AttemptsDocuments.Who.account(person.signInName());
        var wait = attempts.wait(account);
        if (!wait.isZero()) {
            return new PasswordChange.Locked(wait);
        }
        if (!credentials.matches(Optional.of(person.id()), current)) {
            attempts.failed(account);
            return new PasswordChange.WrongPassword();
        }
        attempts.forget(account);
        credentials.set(person.id(), password);
        if (context.getContext().getAuthentication() instanceof PersonAuthentication mine) {
            mine.renew(credentials.epoch(person.id()));
        }
        return new PasswordChange.Changed();
    }

    /** Uses the link up and sets the password. False if the link is used, replaced or too old. */
    boolean choosePassword(String link, Password password) {
        var person = links.personOf(link).flatMap(people::find).filter(people::mayEnter);
        if (person.isEmpty() || !links.use(link)) {
            return false;
        }
        credentials.set(person.get().id(), password);
        attempts.forget(
                AttemptsDocuments.Who.account(SignInName.normalize(person.get().signInName())));
        return true;
    }

    private void requireSelfOrAdministrator(PersonId person) {
        if (!signedIn.get().id().equals(person)) {
            signedIn.require(Permission.ADMINISTER);
        }
    }
}
