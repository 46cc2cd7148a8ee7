package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.media.MediaIntake;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Gives to learners what was decided and read. Doing it again, after a crash or by many at once, gives the same content, the same
 * publication and the same entry in the log.
 */
@Component
class Release {

    private final DraftDocuments drafts;
    private final Handovers handovers;
    private final Catalog catalog;
    private final ContentSources sources;
    private final Publications publications;
    private final TrailReleaseDocuments releases;
    private final Questions questions;
    private final MediaIntake media;
    private final AuditLog audit;

    Release(
            DraftDocuments drafts,
            Handovers handovers,
            Catalog catalog,
            ContentSources sources,
            Publications publications,
            TrailReleaseDocuments releases,
            Questions questions,
            MediaIntake media,
            AuditLog audit) {
        this.drafts = drafts;
        this.handovers = handovers;
        this.catalog = catalog;
        this.sources = sources;
        this.publications = publications;
        this.releases = releases;
        this.questions = questions;
        this.media = media;
        this.audit = audit;
    }

    /** What is published, as it was read. */
    record Going(Draft draft, Decision decision, Manuscript manuscript, DraftCheck.Checked checked) {

        /** What has to be unique in the portal, with the field that it stands in. */
        private Map<String, String> ids() {
            var ids = new HashMap<String, String>();
            checked.read().module().ifPresent(module -> {
                ids.put("slug " + module.slug(), "slug");
                module.units().forEach(unit -> ids.put("unit " + unit.id(), "units/" + unit.id()));
            });
            checked.read().storyboards().forEach(board -> ids.put("clip " + board.id(), ""));
            return ids;
        }
    }

    /** What two of them would both bring: each was read as if it went alone. */
    static List<Problem> clashes(Going going, List<Going> earlier) {
        var taken = new HashMap<String, String>();
        earlier.forEach(each -> taken.putAll(each.ids()));
        return going.ids().entrySet().stream()
                .filter(each -> taken.containsKey(each.getKey()))
                .map(each -> Problem.of(
                        each.getValue(),
                        "catalog.mistake.id-taken",
                        each.getKey().substring(each.getKey().indexOf(' ') + 1)))
                .toList();
    }

    /** Those that get units first: after a crash in between, a unit may be in two modules until this is done again, never in none. */
    void goLive(List<Going> going) {
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
}
