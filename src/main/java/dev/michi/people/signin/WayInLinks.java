package dev.michi.people.signin;

import dev.michi.people.PersonId;
import dev.michi.people.WayIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives ways in, and closes them. Whoever asks has checked that they may. */
@Component
class WayInLinks implements WayIn {

    private final Credentials credentials;
    private final SignInLinkDocuments links;

    WayInLinks(Credentials credentials, SignInLinkDocuments links) {
        this.credentials = credentials;
        this.links = links;
    }

    @Override
    public String linkFor(PersonId person) {
        var purpose = credentials.hasPassword(person)
                ? SignInLinkDocuments.Purpose.RESET
                : SignInLinkDocuments.Purpose.INVITATION;
        return "/welcome/" + links.create(purpose, Optional.of(person));
    }

    @Override
    public void endSessions(PersonId person) {
        credentials.endSessions(person);
    }
}
