package dev.michi.authoring;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** Drafts are open to those who own them, to those they have invited, and to publishers; to others they do not exist. */
@Component
class DraftAccess {

    private final SignedIn signedIn;
    private final DraftDocuments drafts;

    DraftAccess(SignedIn signedIn, DraftDocuments drafts) {
        this.signedIn = signedIn;
        this.drafts = drafts;
    }

    Person author() {
        return signedIn.require(Permission.WRITE);
    }

    Person publisher() {
        return signedIn.require(Permission.PUBLISH);
    }

    boolean isOpen(Draft draft) {
        var person = author();
        return draft.isOpenTo(person.id()) || person.may(Permission.PUBLISH);
    }

    /** Whether the caller owns it, or publishes. */
    boolean isOwn(Draft draft) {
        var person = author();
        return draft.owner().equals(person.id()) || person.may(Permission.PUBLISH);
    }

    Optional<Draft> find(DraftId id) {
        author();
        return drafts.find(id).filter(this::isOpen);
    }

    /** @throws AccessDeniedException if it is somebody else's, or not there */
    Draft get(DraftId id) {
        return find(id).orElseThrow(() -> new AccessDeniedException("Not one's draft"));
    }

    /** @throws AccessDeniedException if the caller neither owns it nor publishes */
    Draft getOwned(DraftId id) {
        var draft = get(id);
        if (!isOwn(draft)) {
            throw new AccessDeniedException("Not the owner");
        }
        return draft;
    }
}
