package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Trail;
import dev.michi.media.ClipId;
import dev.michi.shared.Slug;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What drafts revise: the source of what is published. */
@Component
class DraftOrigins {

    private final Catalog catalog;
    private final ContentSources sources;
    private final DraftDocuments drafts;

    DraftOrigins(Catalog catalog, ContentSources sources, DraftDocuments drafts) {
        this.catalog = catalog;
        this.sources = sources;
        this.drafts = drafts;
    }

    /** Whether something published can be revised. */
    sealed interface Origin {

        /** @param hash names what is published */
        record Known(Manuscript manuscript, String hash) implements Origin {}

        record Unknown() implements Origin {}

        record Nothing() implements Origin {}
    }

    Origin published(DraftId id) {
        var hash = liveHash(id);
        if (hash.isEmpty()) {
            return isThere(id) ? new Origin.Unknown() : new Origin.Nothing();
        }
        return source(id, hash.get())
                .<Origin>map(manuscript -> new Origin.Known(manuscript, hash.get()))
                .orElseGet(Origin.Unknown::new);
    }

    /** The source of a version, as a manuscript. */
    Optional<Manuscript> source(DraftId id, String hash) {
        return switch (id.kind()) {
            case MODULE ->
                sources.find(id.module(), hash).flatMap(SourceReader::module).map(Manuscript.class::cast);
            case TRAIL ->
                sources.find(id.trail(), hash).flatMap(SourceReader::trail).map(Manuscript.class::cast);
        };
    }

    /** Names what learners have, or had before it was retired. */
    Optional<String> liveHash(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findContentHash(id.module());
            case TRAIL -> sources.current(id.trail());
        };
    }

    private boolean isThere(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(id.module()).isPresent();
            case TRAIL -> catalog.findTrail(id.trail()).isPresent();
        };
    }

    /** The clips of what learners have. */
    Set<ClipId> liveClips(ModuleId id) {
        return catalog.findModule(id).stream()
                .flatMap(module -> module.units().stream())
                .flatMap(unit -> unit.clips().stream())
                .collect(Collectors.toSet());
    }

    /** A draft in which nobody has written yet follows what a pack has brought since. */
    Optional<Draft> refreshed(Draft draft) {
        boolean untouched =
                draft.stage() instanceof Stage.Draft && draft.writers().isEmpty();
        if (!untouched || draft.basis().isEmpty() || draft.basis().equals(liveHash(draft.id()))) {
            return Optional.empty();
        }
        if (published(draft.id()) instanceof Origin.Known(var manuscript, var hash)) {
            var now = new Draft(
                    draft.id(),
                    manuscript,
                    draft.revision() + 1,
                    draft.owner(),
                    draft.invited(),
                    draft.writers(),
                    draft.stage(),
                    Optional.of(hash),
                    draft.changedBy(),
                    draft.changedAt(),
                    Freshness.after(draft.languages(), manuscript, manuscript, draft.changedAt()));
            return drafts.replace(draft, now) ? Optional.of(now) : drafts.find(draft.id());
        }
        return Optional.empty();
    }

    Optional<DraftId> idOf(DraftId.Kind kind, String slug) {
        if (!Slug.isValid(slug)) {
            return Optional.empty();
        }
        var wanted = new Slug(slug);
        return switch (kind) {
            case MODULE ->
                catalog.findModule(wanted)
                        .or(() -> catalog.findRetiredModule(wanted))
                        .map(LearningModule::id)
                        .map(DraftId::of);
            case TRAIL ->
                catalog.findTrail(wanted)
                        .or(() -> catalog.findRetiredTrail(wanted))
                        .map(Trail::id)
                        .map(DraftId::of);
        };
    }
}
