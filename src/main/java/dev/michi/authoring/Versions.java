package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** What was published of each module and trail: every version can be opened, compared and taken up again. For authors. */
@Service
public class Versions {

    private final DraftAccess access;
    private final Drafts drafts;
    private final DraftOrigins origins;
    private final Publications publications;
    private final TrailReleaseDocuments releases;
    private final ContentSources sources;
    private final Catalog catalog;
    private final AuditLog audit;
    private final SignedIn signedIn;

    Versions(
            DraftAccess access,
            Drafts drafts,
            DraftOrigins origins,
            Publications publications,
            TrailReleaseDocuments releases,
            ContentSources sources,
            Catalog catalog,
            AuditLog audit,
            SignedIn signedIn) {
        this.access = access;
        this.drafts = drafts;
        this.origins = origins;
        this.publications = publications;
        this.releases = releases;
        this.sources = sources;
        this.catalog = catalog;
        this.audit = audit;
        this.signedIn = signedIn;
    }

    /** The latest first. */
    public List<Version> of(DraftId id) {
        access.author();
        var all = new ArrayList<>(
                switch (id.kind()) {
                    case MODULE ->
                        publications.of(id.module()).stream()
                                .map(publication -> version(id, publication))
                                .toList();
                    case TRAIL -> releases.of(id);
                });
        origins.liveHash(id)
                .filter(hash -> all.stream().noneMatch(version -> version.hash().equals(hash)))
                .ifPresent(hash -> all.add(imported(id, hash)));
        Collections.reverse(all);
        return List.copyOf(all);
    }

    private Version version(DraftId id, Publication publication) {
        return new Version(
                publication.version(),
                publication.contentHash(),
                publication.kind(),
                publication.note(),
                Optional.of(publication.who()).filter(who -> !who.equals(Publication.HOUSE)),
                publication.at().equals(Instant.EPOCH)
                        ? saidBy(id.module(), publication.contentHash()).orElse(Instant.EPOCH)
                        : publication.at(),
                sources.has(id.module(), publication.contentHash()));
    }

    /** When a version was made by its own history: what was there before publications were written down has no other time. */
    private Optional<Instant> saidBy(ModuleId module, String hash) {
        return catalog.findVersion(module, hash).stream()
                .flatMap(version -> version.changes().stream())
                .findFirst()
                .map(change -> change.on().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** What came with a pack before publications were written down. */
    private Version imported(DraftId id, String hash) {
        var change =
                switch (id.kind()) {
                    case MODULE ->
                        catalog.findModule(id.module()).stream()
                                .flatMap(module -> module.changes().stream())
                                .findFirst()
                                .map(each ->
                                        new Noted(each.on().atStartOfDay().toInstant(ZoneOffset.UTC), each.note()));
                    case TRAIL ->
                        catalog.findTrail(id.trail()).stream()
                                .flatMap(trail -> trail.changes().stream())
                                .findFirst()
                                .map(each ->
                                        new Noted(each.on().atStartOfDay().toInstant(ZoneOffset.UTC), each.note()));
                };
        var noted = change.orElse(new Noted(Instant.EPOCH, LocalizedText.EMPTY));
        int number = id.kind() == DraftId.Kind.MODULE
                ? catalog.findModule(id.module()).map(LearningModule::version).orElse(1)
                : 1;
        return new Version(
                number,
                hash,
                Publication.Kind.EDITORIAL,
                noted.note(),
                Optional.<PersonId>empty(),
                noted.at(),
                origins.source(id, hash).isPresent());
    }

    private record Noted(Instant at, LocalizedText note) {}

    /** As it was written. Nothing if there is no such version, or its source was not kept. */
    public Optional<Manuscript> manuscript(DraftId id, String hash) {
        access.author();
        return origins.source(id, hash);
    }

    /** As learners read it. */
    public Optional<LearningModule> module(DraftId id, String hash) {
        access.author();
        return catalog.findVersion(id.module(), hash);
    }

    /** What learners have now, as it was written; to compare a draft with. Nothing for what is new. */
    public Optional<Manuscript> live(DraftId id) {
        access.author();
        return origins.liveHash(id).flatMap(hash -> origins.source(id, hash));
    }

    /**
     * Takes a version up again: as the next revision of the draft, which is opened if there is none. Nothing if it cannot be
     * opened; what was written in the draft before stays among its revisions.
     */
    public Optional<Draft> restore(DraftId id, String hash) {
        var manuscript = manuscript(id, hash);
        if (manuscript.isEmpty() || !(drafts.open(id) instanceof Opening.Opened(var draft))) {
            return Optional.empty();
        }
        return switch (drafts.save(id, draft.revision(), manuscript.get())) {
            case Saving.Saved(var saved) -> {
                if (saved.revision() != draft.revision()) {
                    audit.record(signedIn.get().id(), AuditAct.DRAFT_RESTORED, id.toString(), Map.of("content", hash));
                }
                yield Optional.of(saved);
            }
            case Saving.Stale _ -> restore(id, hash);
            case Saving.Gone _, Saving.Unusable _ -> Optional.empty();
        };
    }
}
