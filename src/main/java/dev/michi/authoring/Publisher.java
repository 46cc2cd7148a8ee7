package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what was decided. Doing it again, after a crash or by many at once, gives the same content, the same publication
 * and the same entry in the log.
 */
@Component
class Publisher {

    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DraftDocuments drafts;
    private final DraftCheck check;
    private final Handovers handovers;
    private final Companions companions;
    private final Decisions decisions;
    private final Release release;
    private final AuditLog audit;

    Publisher(
            DraftDocuments drafts,
            DraftCheck check,
            Handovers handovers,
            Companions companions,
            Decisions decisions,
            Release release,
            AuditLog audit) {
        this.drafts = drafts;
        this.check = check;
        this.handovers = handovers;
        this.companions = companions;
        this.decisions = decisions;
        this.release = release;
        this.audit = audit;
    }

    /**
     * Publishes what is scheduled, together with all that goes live with it; as long as one of them is not decided, all wait.
     */
    synchronized Step carryOut(Draft wanted, Instant now) {
        var draft = drafts.find(wanted.id()).orElse(wanted);
        if (draft.stage() instanceof Stage.Published && draft.revision() == wanted.revision()) {
            return new Step.Done(draft);
        }
        if (!(draft.stage() instanceof Stage.Scheduled scheduled)) {
            return new Step.Outdated(draft);
        }
        var stuck = stuck(draft, scheduled.decision());
        if (!stuck.isEmpty()) {
            return failed(draft, scheduled, stuck);
        }
        var group = companions.group(draft);
        if (!group.stream().allMatch(each -> isDue(each, now))) {
            return new Step.Done(draft);
        }
        var going = new ArrayList<Release.Going>();
        for (var each : group) {
            var stage = (Stage.Scheduled) each.stage();
            var manuscript = decisions.decided(each, stage.decision());
            var next = new Release.Going(each, stage.decision(), manuscript, check.read(manuscript));
            var problems = new ArrayList<>(next.checked().problems());
            problems.addAll(Release.clashes(next, going));
            if (!problems.isEmpty()) {
                var step = failed(each, stage, problems);
                return each.id().equals(draft.id()) ? step : new Step.Done(draft);
            }
            going.add(next);
        }
        release.goLive(going.reversed());
        follow(group, now);
        return new Step.Done(drafts.find(draft.id()).orElse(draft));
    }

    /** What has waited for these goes live with them, as far as it waits for nothing else. */
    private void follow(List<Draft> gone, Instant now) {
        var ids = gone.stream().map(Draft::id).toList();
        for (var waiting : drafts.due(now)) {
            if (!ids.contains(waiting.id())) {
                tryToCarryOut(waiting, now);
            }
        }
    }

    /** What fails is tried again when the clock looks next. */
    void tryToCarryOut(Draft draft, Instant now) {
        try {
            carryOut(draft, now);
        } catch (RuntimeException failed) {
            LOG.warn("{} could not be published; it is tried again", draft.id(), failed);
        }
    }

    private List<Problem> stuck(Draft draft, Decision decision) {
        var stuck = new ArrayList<>(handovers.problems(draft.manuscript()));
        stuck.addAll(handovers.lost(draft, decision));
        return stuck;
    }

    private static boolean isDue(Draft draft, Instant now) {
        return draft.stage() instanceof Stage.Scheduled scheduled
                && !scheduled.decision().at().isAfter(now);
    }

    /** Takes back a decision that has not been carried out. False if it has been, or is about to be. */
    synchronized boolean takeBack(Draft draft, Stage stage, Instant now) {
        boolean waits = !companions.group(draft).stream().allMatch(each -> isDue(each, now));
        return waits && drafts.setStage(draft, stage);
    }

    private Step failed(Draft draft, Stage.Scheduled stage, List<Problem> problems) {
        var decision = stage.decision();
        var approved = new Stage.Approved(stage.approvedBy(), decision.at(), stage.revision());
        LOG.warn("{} could not be published as planned: {} problems", draft.id(), problems.size());
        drafts.setStage(draft, approved);
        audit.record(
                "failed:" + draft.id() + ":" + draft.revision() + ":"
                        + decision.at().toEpochMilli(),
                decision.who(),
                AuditAct.PUBLISHING_FAILED,
                draft.id().toString(),
                Map.of("problems", Integer.toString(problems.size())));
        return new Step.Missing(problems);
    }
}
