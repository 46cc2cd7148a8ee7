package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/** Who writes in a draft: its owner, and those who were invited. The owner decides, and publishers do. */
@Service
public class Authorship {

    private final DraftAccess access;
    private final DraftDocuments documents;
    private final People people;
    private final AuditLog audit;
    private final SignedIn signedIn;

    Authorship(DraftAccess access, DraftDocuments documents, People people, AuditLog audit, SignedIn signedIn) {
        this.access = access;
        this.documents = documents;
        this.people = people;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /** Whether whoever is signed in may invite, and make somebody else its owner. */
    public boolean isMine(Draft draft) {
        return access.isOwn(draft);
    }

    /** Who could write in it, too, by the reading of the name. For those who may write in it. */
    public List<Person> others(DraftId id) {
        var draft = access.get(id);
        return people.authors().stream()
                .filter(person -> !draft.isOpenTo(person.id()))
                .toList();
    }

    /** Lets somebody write, too. Inviting again changes nothing. @return whether that person can write at all */
    public boolean invite(DraftId id, PersonId person) {
        var draft = access.getOwned(id);
        if (!mayWrite(person)) {
            return false;
        }
        if (!draft.isOpenTo(person) && documents.invite(id, person)) {
            record(AuditAct.AUTHOR_INVITED, id, Map.of("person", person.value()));
        }
        return true;
    }

    /** What that person wrote stays. */
    public void uninvite(DraftId id, PersonId person) {
        access.getOwned(id);
        if (documents.uninvite(id, person)) {
            record(AuditAct.AUTHOR_REMOVED, id, Map.of("person", person.value()));
        }
    }

    /** Makes somebody else its owner; who had it may go on writing. @return whether that person owns it now */
    public boolean give(DraftId id, PersonId person) {
        var draft = access.getOwned(id);
        if (draft.owner().equals(person)) {
            return true;
        }
        if (!mayWrite(person) || !documents.give(id, draft.owner(), person)) {
            return false;
        }
        record(AuditAct.OWNER_CHANGED, id, Map.of("before", draft.owner().value(), "after", person.value()));
        return true;
    }

    private boolean mayWrite(PersonId person) {
        return people.find(person).filter(each -> each.may(Permission.WRITE)).isPresent();
    }

    private void record(AuditAct act, DraftId id, Map<String, String> details) {
        audit.record(signedIn.require(Permission.WRITE).id(), act, id.toString(), details);
    }
}
