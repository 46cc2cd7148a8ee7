package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.authoring.Manuscript.Change;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.media.MediaIntake;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Carries out what was decided. Doing it again, after a crash or by many at once, gives the same content, the same publication
 * and the same entry in the log.
 */
@Component
class Publisher {

    static final LocalizedText FIRST = new LocalizedText("公開", "Published");
    private static final LocalizedText REVISED = new LocalizedText("改訂", "Revised");
    private static final Logger LOG = LoggerFactory.getLogger(Publisher.class);

    private final DraftDocuments drafts;
    private final DraftCheck check;
    private final DraftOrigins origins;
    private final Handovers handovers;
    private final Catalog catalog;
    private final ContentSources sources;
    private final Publications publications;
    private final TrailReleaseDocuments releases;
    private final Questions questions;
    private final MediaIntake media;
    private final AuditLog audit;
    private final People people;

    Publisher(
            DraftDocuments drafts,
            DraftCheck check,
            DraftOrigins origins,
            Handovers handovers,
            Catalog catalog,
            ContentSources sources,
            Publications publications,
            TrailReleaseDocuments releases,
            Questions questions,
            MediaIntake media,
            AuditLog audit,
            People people) {
        this.drafts = drafts;
        this.check = check;
        this.origins = origins;
        this.handovers = handovers;
        this.catalog = catalog;
        this.sources = sources;
        this.publications = publications;
        this.releases = releases;
        this.questions = questions;
        this.media = media;
        this.audit = audit;
        this.people = people;
    }

    List<Problem> problems(Draft draft) {
        return check.read(draft.manuscript()).problems();
    }

    List<Problem> problems(Draft draft, PublishWish wish) {
        var problems = new ArrayList<>(problems(draft));
        boolean told = wish.kind() != Publication.Kind.EDITORIAL && isRevision(draft);
        if (told && (wish.note().ja().isBlank() || wish.note().en().isBlank())) {
            problems.add(Problem.of("note", "authoring.missing.note"));
        }
        var question = wish.question();
        if (question != null && questions.read(question).isEmpty()) {
            problems.add(Problem.of("question", "authoring.missing.question"));
        }
        return problems;
    }

    private boolean isRevision(Draft draft) {
        return origins.liveHash(draft.id()).isPresent();
    }

    /**
     * What is fixed now does not depend on when it is carried out, nor on how often. What was imported with versions of its own and
     * is published here for the first time keeps its number.
     */
    Decision decide(Draft draft, PublishWish wish, PersonId who, Instant now) {
        var before = before(draft);
        int last = before instanceof ModuleManuscript module ? module.version() : releases.count(draft.id());
        boolean broughtAlong = last > 0 && before instanceof ModuleManuscript && !isRevision(draft);
        boolean same = broughtAlong || wish.kind() == Publication.Kind.EDITORIAL && last > 0;
        var zone = people.find(who).map(Person::zone).orElse(ZoneId.of("Asia/Tokyo"));
        var at = wish.at() == null || wish.at().isBefore(now) ? now : wish.at();
        var on = changes(before).stream()
                .map(Change::on)
                .findFirst()
                .map(LocalDate::parse)
                .filter(latest -> latest.isAfter(LocalDate.ofInstant(at, zone)))
                .orElse(LocalDate.ofInstant(at, zone));
        return new Decision(wish, same ? last : last + 1, on, who, at, handovers.leavingIds(draft.manuscript()));
    }

    /** The draft, or what a pack has brought since it was begun, whichever was changed more often. */
    private Manuscript before(Draft draft) {
        if (draft.manuscript() instanceof ModuleManuscript mine
                && origins.published(draft.id()) instanceof DraftOrigins.Origin.Known(ModuleManuscript live, var _)
                && live.version() > mine.version()) {
            return live;
        }
        return draft.manuscript();
    }

    private static List<Change> changes(Manuscript manuscript) {
        return switch (manuscript) {
            case ModuleManuscript module -> module.changes();
            case TrailManuscript trail -> trail.changes();
        };
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
        var group = handovers.group(draft);
        if (!group.stream().allMatch(each -> isDue(each, now))) {
            return new Step.Done(draft);
        }
        var going = new ArrayList<Going>();
        for (var each : group) {
            var stage = (Stage.Scheduled) each.stage();
            var manuscript = decided(each, stage.decision());
            var checked = check.read(manuscript);
            if (!checked.problems().isEmpty()) {
                var step = failed(each, stage, checked.problems());
                return each.id().equals(draft.id()) ? step : new Step.Done(draft);
            }
            going.add(new Going(each, stage.decision(), manuscript, checked));
        }
        goLive(going);
        return new Step.Done(drafts.find(draft.id()).orElse(draft));
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
        boolean waits = !handovers.group(draft).stream().allMatch(each -> isDue(each, now));
        return waits && drafts.setStage(draft, stage);
    }

    /** What is published, as it was read. */
    private record Going(Draft draft, Decision decision, Manuscript manuscript, DraftCheck.Checked checked) {}

    /** Those that get units first: after a crash in between, a unit may be in two modules until this is done again, never in none. */
    private void goLive(List<Going> going) {
        var ordered = going.stream()
                .sorted(Comparator.comparing(each -> !handovers.receives(each.draft())))
                .toList();
        var hashes = ordered.stream().map(this::prepared).toList();
        catalog.publish(
                ordered.stream()
                        .flatMap(each -> each.checked().read().module().stream())
                        .toList(),
                ordered.stream()
                        .flatMap(each -> each.checked().read().trail().stream())
                        .toList());
        for (int i = 0; i < ordered.size(); i++) {
            finish(ordered.get(i), hashes.get(i));
        }
    }

    private Manuscript decided(Draft draft, Decision decision) {
        var changes = new ArrayList<>(changes(before(draft)));
        boolean counted = changes.isEmpty() || decision.wish().kind() != Publication.Kind.EDITORIAL;
        boolean module = draft.manuscript() instanceof ModuleManuscript;
        boolean there = module && changes.stream().anyMatch(each -> each.version() == decision.version());
        if (counted && !there) {
            var note = decision.wish().note();
            var said = note.isEmpty() ? (changes.isEmpty() ? FIRST : REVISED) : note;
            changes.addFirst(change(module ? decision.version() : 0, decision.on(), said));
        }
        return switch (draft.manuscript()) {
            case ModuleManuscript it -> it.published(decision.version(), changes);
            case TrailManuscript it -> it.published(changes);
        };
    }

    /** With the first entry of its history, which publishing will write; what has one stays as it is. */
    static Manuscript begun(Manuscript manuscript, LocalDate on) {
        return switch (manuscript) {
            case ModuleManuscript module
            when module.changes().isEmpty() -> module.published(1, List.of(change(1, on, FIRST)));
            case TrailManuscript trail when trail.changes().isEmpty() -> trail.published(List.of(change(0, on, FIRST)));
            default -> manuscript;
        };
    }

    static Change change(int version, LocalDate on, LocalizedText note) {
        return new Change(
                version,
                on.toString(),
                new LocalizedText(
                        note.ja().isBlank() ? note.en() : note.ja(), note.en().isBlank() ? note.ja() : note.en()));
    }

    /** All that stands beside the content itself: before it is live, as what was live before is written down with the first one. */
    private String prepared(Going going) {
        var id = going.draft().id();
        var read = going.checked().read();
        var source = going.checked().written().source();
        read.storyboards().forEach(media::submit);
        return switch (id.kind()) {
            case MODULE -> {
                sources.takeOver(id.module());
                var hash = catalog.contentHashOf(read.module().orElseThrow());
                sources.keep(id.module(), hash, source);
                publications.record(publication(id, going.decision(), hash));
                yield hash;
            }
            case TRAIL -> {
                sources.takeOver(id.trail());
                yield source.hash();
            }
        };
    }

    private void finish(Going going, String hash) {
        var draft = going.draft();
        var decision = going.decision();
        if (draft.id().kind() == DraftId.Kind.TRAIL) {
            sources.keep(draft.id().trail(), going.checked().written().source());
            releases.record(draft.id(), hash, decision);
        }
        log(draft.id(), decision, hash);
        drafts.replace(
                draft,
                new Draft(
                        draft.id(),
                        going.manuscript(),
                        draft.revision(),
                        draft.owner(),
                        draft.invited(),
                        draft.writers(),
                        new Stage.Published(hash, decision.version(), decision.at(), draft.revision()),
                        Optional.of(hash),
                        draft.changedBy(),
                        draft.changedAt(),
                        draft.languages()));
    }

    private Publication publication(DraftId id, Decision decision, String hash) {
        var wish = decision.wish();
        var asked = Optional.ofNullable(wish.question()).flatMap(questions::read);
        return new Publication(
                id.module(),
                decision.version(),
                hash,
                wish.kind(),
                wish.note(),
                Optional.ofNullable(wish.by()),
                asked,
                decision.who(),
                decision.at());
    }

    private void log(DraftId id, Decision decision, String hash) {
        audit.record(
                "published:" + id + ":" + hash + ":" + decision.version(),
                decision.who(),
                AuditAct.PUBLISHED,
                id.toString(),
                Map.of(
                        "class", decision.wish().kind().key(),
                        "version", Integer.toString(decision.version()),
                        "content", hash));
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
