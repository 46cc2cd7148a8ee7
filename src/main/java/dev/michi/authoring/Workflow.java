package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;

/**
 * The way of a manuscript to learners: draft, in review, approved, published now or at a set time, retired. Each step is one
 * conditional write on what its caller has seen; taking it again changes nothing.
 */
@Service
public class Workflow {

    private final DraftAccess access;
    private final DraftDocuments documents;
    private final Comments comments;
    private final Publisher publisher;
    private final Decisions decisions;
    private final Catalog catalog;
    private final ContentSources sources;
    private final AuditLog audit;
    private final SignedIn signedIn;
    private final AuthoringProperties properties;
    private final Clock clock;

    Workflow(
            DraftAccess access,
            DraftDocuments documents,
            Comments comments,
            Publisher publisher,
            Decisions decisions,
            Catalog catalog,
            ContentSources sources,
            AuditLog audit,
            SignedIn signedIn,
            AuthoringProperties properties,
            Clock clock) {
        this.access = access;
        this.documents = documents;
        this.comments = comments;
        this.publisher = publisher;
        this.decisions = decisions;
        this.catalog = catalog;
        this.sources = sources;
        this.audit = audit;
        this.signedIn = signedIn;
        this.properties = properties;
        this.clock = clock;
    }

    /** Asks for a review. @param revision the one its author has seen */
    public Step submit(DraftId id, int revision) {
        var draft = access.get(id);
        if (draft.stage() instanceof Stage.InReview && draft.revision() == revision) {
            return new Step.Done(draft);
        }
        if (!(draft.stage() instanceof Stage.Draft) || draft.revision() != revision) {
            return new Step.Outdated(draft);
        }
        return moved(draft, new Stage.InReview(signedIn.get().id(), now()), AuditAct.SUBMITTED);
    }

    /** Gives it back to its authors. For publishers, and for authors who want to go on. @param reason may be empty */
    public Step sendBack(DraftId id, int revision, String reason) {
        var draft = access.get(id);
        if (draft.stage() instanceof Stage.Draft) {
            return new Step.Done(draft);
        }
        boolean waiting = draft.stage() instanceof Stage.InReview || draft.stage() instanceof Stage.Approved;
        if (!waiting || draft.revision() != revision) {
            return new Step.Outdated(draft);
        }
        if (!reason.isBlank()) {
            comments.add(id, "", reason);
        }
        return moved(draft, new Stage.Draft(), AuditAct.SENT_BACK);
    }

    /** Whether the person signed in may approve it, once it is in review: a publisher, and as a rule not of one's own work. */
    public boolean mayApprove(Draft draft) {
        var me = signedIn.get();
        return me.may(Permission.PUBLISH) && (!draft.isWorkOf(me.id()) || properties.ownApproval());
    }

    /** For publishers. @param revision the one that was read */
    public Step approve(DraftId id, int revision) {
        var me = signedIn.require(Permission.PUBLISH).id();
        var draft = access.get(id);
        if (draft.stage() instanceof Stage.Approved && draft.revision() == revision) {
            return new Step.Done(draft);
        }
        if (!(draft.stage() instanceof Stage.InReview) || draft.revision() != revision) {
            return new Step.Outdated(draft);
        }
        if (!mayApprove(draft)) {
            return new Step.OwnWork();
        }
        var problems = decisions.problems(draft);
        return problems.isEmpty()
                ? moved(draft, new Stage.Approved(me, now(), revision), AuditAct.APPROVED)
                : new Step.Missing(problems);
    }

    /**
     * Publishes what was approved, now or at the time of the wish. For publishers. Many at once give one publication.
     *
     * @param revision the one that was approved
     */
    public Step publish(DraftId id, int revision, PublishWish wish) {
        var me = signedIn.require(Permission.PUBLISH).id();
        var draft = access.get(id);
        return switch (draft.stage()) {
            case Stage.Published published when published.revision() == revision -> new Step.Done(draft);
            case Stage.Scheduled(var decision, var _, var _)
            when draft.revision() == revision ->
                decision.at().isAfter(now()) ? new Step.Done(draft) : publisher.carryOut(draft, now());
            case Stage.Approved approved
            when draft.revision() == revision -> {
                var problems = decisions.problems(draft, wish, me, now());
                yield problems.isEmpty()
                        ? decide(draft, approved, decisions.decide(draft, wish, me, now()))
                        : new Step.Missing(problems);
            }
            case Stage.Draft _, Stage.InReview _ when draft.revision() == revision -> new Step.NotApproved(draft);
            default -> new Step.Outdated(draft);
        };
    }

    private Step decide(Draft draft, Stage.Approved approved, Decision decision) {
        var scheduled = new Stage.Scheduled(decision, draft.revision(), approved.by());
        if (!documents.setStage(draft, scheduled)) {
            return publish(draft.id(), draft.revision(), decision.wish());
        }
        var now = access.get(draft.id());
        var step = decision.at().isAfter(now()) ? new Step.Done(now) : publisher.carryOut(now, now());
        if (step instanceof Step.Done(var done) && done.stage() instanceof Stage.Scheduled) {
            audit(done, AuditAct.SCHEDULED, Map.of("at", decision.at().toString()));
        }
        return step;
    }

    /**
     * Takes back that it is published at a set time, or as soon as others are that go live with it; it stays approved. For
     * publishers.
     */
    public Step unschedule(DraftId id) {
        signedIn.require(Permission.PUBLISH);
        var draft = access.get(id);
        return switch (draft.stage()) {
            case Stage.Approved _ -> new Step.Done(draft);
            case Stage.Scheduled(var _, var revision, var approver) -> {
                var approved = new Stage.Approved(approver, now(), revision);
                boolean done = publisher.takeBack(draft, approved, now());
                var then = access.get(id);
                if (done) {
                    audit(then, AuditAct.UNSCHEDULED, Map.of("revision", Integer.toString(revision)));
                }
                yield done ? new Step.Done(then) : new Step.Outdated(then);
            }
            default -> new Step.Outdated(draft);
        };
    }

    /**
     * Learners do not find it any more; what they did in it stays theirs. For publishers. Publishing it again brings it back.
     *
     * @return whether there is such a module or trail
     */
    public boolean retire(DraftId id) {
        var me = signedIn.require(Permission.PUBLISH).id();
        var isOffered =
                switch (id.kind()) {
                    case MODULE -> catalog.findModule(id.module()).isPresent();
                    case TRAIL -> catalog.findTrail(id.trail()).isPresent();
                };
        var draft = documents.find(id);
        if (!isOffered) {
            return draft.filter(each -> each.stage() instanceof Stage.Retired).isPresent();
        }
        switch (id.kind()) {
            case MODULE -> {
                sources.takeOver(id.module());
                catalog.retire(List.of(id.module()), List.of());
            }
            case TRAIL -> {
                sources.takeOver(id.trail());
                catalog.retire(List.of(), List.of(id.trail()));
            }
        }
        draft.ifPresent(each -> documents.setStage(each, new Stage.Retired(me, now())));
        audit.record(me, AuditAct.RETIRED, id.toString(), Map.of());
        return true;
    }

    private Step moved(Draft draft, Stage stage, AuditAct act) {
        if (!documents.setStage(draft, stage)) {
            return new Step.Outdated(access.get(draft.id()));
        }
        var now = access.get(draft.id());
        audit(now, act, Map.of("revision", Integer.toString(draft.revision())));
        return new Step.Done(now);
    }

    private void audit(Draft draft, AuditAct act, Map<String, String> details) {
        audit.record(signedIn.get().id(), act, draft.id().toString(), details);
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
