package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

/**
 * What is being written. A draft is saved as a whole on the revision its author began from, in one conditional write; what was
 * saved before stays for a while, to merge with and to go back to.
 */
@Service
public class Drafts {

    /** How many of the latest states are kept without a gap. */
    static final int KEPT = 60;

    private final DraftAccess access;
    private final DraftDocuments documents;
    private final RevisionDocuments revisions;
    private final CommentDocuments comments;
    private final PreviewLinkDocuments links;
    private final DraftOrigins origins;
    private final UnitMover mover;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final Clock clock;

    Drafts(
            DraftAccess access,
            DraftDocuments documents,
            RevisionDocuments revisions,
            CommentDocuments comments,
            PreviewLinkDocuments links,
            DraftOrigins origins,
            UnitMover mover,
            AuditLog audit,
            SignedIn signedIn,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.revisions = revisions;
        this.comments = comments;
        this.links = links;
        this.origins = origins;
        this.mover = mover;
        this.audit = audit;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** A state that was saved. */
    public record Revision(int revision, PersonId by, Instant at) {}

    /** Begins with what was read from a file. Nothing if there is a draft of that module or trail already. */
    Optional<Draft> create(Manuscript manuscript, Optional<String> basis) {
        var me = access.author().id();
        var begun = Draft.begun(manuscript, me, basis, now());
        var draft = new Draft(
                begun.id(),
                manuscript,
                1,
                me,
                Set.of(),
                Set.of(me),
                begun.stage(),
                basis,
                me,
                begun.changedAt(),
                begun.languages());
        return documents.insert(draft) ? Optional.of(draft) : Optional.empty();
    }

    /** The draft of something that is published, begun from its source if there is none yet. Idempotent. */
    public Opening open(DraftId id) {
        var me = access.author();
        var there = documents.find(id);
        if (there.isPresent()) {
            return access.isOpen(there.get())
                    ? new Opening.Opened(origins.refreshed(there.get()).orElse(there.get()))
                    : new Opening.OfSomebodyElse(there.get().owner());
        }
        return switch (origins.published(id)) {
            case DraftOrigins.Origin.Known(var manuscript, var hash) -> {
                if (documents.insert(Draft.begun(manuscript, me.id(), Optional.of(hash), now()))) {
                    record(AuditAct.DRAFT_BEGUN, id, Map.of("content", hash));
                }
                yield open(id);
            }
            case DraftOrigins.Origin.Unknown _ -> new Opening.WithoutSource();
            case DraftOrigins.Origin.Nothing _ -> new Opening.NothingThere();
        };
    }

    /** Nothing if it is not there, or not for the person signed in. */
    public Optional<Draft> find(DraftId id) {
        return access.find(id);
    }

    /** By the address it has, or will have; or by the address of what is published. */
    public Optional<Draft> find(DraftId.Kind kind, String slug) {
        access.author();
        return documents.findBySlug(kind, slug).stream()
                .filter(access::isOpen)
                .findFirst()
                .or(() -> origins.idOf(kind, slug).flatMap(this::find));
    }

    /** What is published at this address, or was before it was retired. */
    public Optional<DraftId> liveId(DraftId.Kind kind, String slug) {
        access.author();
        return origins.idOf(kind, slug);
    }

    /** All drafts the person signed in may see. */
    public List<Draft> list() {
        access.author();
        return documents.all().stream().filter(access::isOpen).toList();
    }

    /**
     * Saves what was written. Saving the same again is no conflict, so that an answer that was lost does no harm.
     *
     * @param base the revision it was written on
     */
    public Saving save(DraftId id, int base, Manuscript mine) {
        var me = access.author().id();
        var found = documents.find(id);
        if (found.isEmpty()) {
            return new Saving.Gone();
        }
        var now = access.get(id);
        var unusable = Shape.unusable(now, mine);
        if (unusable.isPresent()) {
            return new Saving.Unusable(unusable.get());
        }
        var next = Shape.kept(now.manuscript(), mine);
        if (next.equals(now.manuscript())) {
            return new Saving.Saved(now);
        }
        if (base != now.revision()) {
            return new Saving.Stale(now, base(now, base), next);
        }
        var saved = Written.after(now, next, me, now());
        revisions.keep(now);
        if (!documents.replace(now, saved)) {
            return save(id, base, mine);
        }
        revisions.thin(id, saved.revision() - KEPT);
        return new Saving.Saved(saved);
    }

    private Optional<Manuscript> base(Draft now, int revision) {
        return revisions.find(now.id(), revision);
    }

    /** The states that were saved before the present one, the latest first. */
    public List<Revision> revisions(DraftId id) {
        access.get(id);
        return revisions.of(id);
    }

    public Optional<Manuscript> revision(DraftId id, int revision) {
        access.get(id);
        return revisions.find(id, revision);
    }

    /** The texts that are missing or have to follow their counterpart. */
    public List<LanguageGap> gaps(Draft draft) {
        return Freshness.gaps(draft);
    }

    /** Says that the texts of a field go together, though one of them was changed after the other. */
    public Draft confirm(DraftId id, String field) {
        var draft = access.get(id);
        var times = draft.languages().get(field);
        if (times == null || times.behind() == null) {
            return draft;
        }
        var languages = new java.util.HashMap<>(draft.languages());
        languages.put(field, times.confirmed());
        var now = new Draft(
                id,
                draft.manuscript(),
                draft.revision(),
                draft.owner(),
                draft.invited(),
                draft.writers(),
                draft.stage(),
                draft.basis(),
                draft.changedBy(),
                draft.changedAt(),
                languages);
        return documents.replace(draft, now) ? now : confirm(id, field);
    }

    /**
     * Throws away what was not published, with what was said about it and the link to it. Units that learners have in another
     * module go back there first. For the owner and publishers.
     *
     * @return whether it could be
     */
    public boolean discard(DraftId id, int revision) {
        var draft = access.getOwned(id);
        if (draft.revision() != revision || draft.stage() instanceof Stage.Scheduled) {
            return false;
        }
        var emptied = mover.giveBack(draft, signedIn.get().id());
        if (emptied.isEmpty() || !documents.remove(emptied.get())) {
            return false;
        }
        revisions.removeAll(id);
        comments.removeAll(id);
        links.remove(id);
        record(AuditAct.DRAFT_DISCARDED, id, Map.of("revision", Integer.toString(revision)));
        return true;
    }

    private void record(AuditAct act, DraftId id, Map<String, String> details) {
        audit.record(signedIn.require(Permission.WRITE).id(), act, id.toString(), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
