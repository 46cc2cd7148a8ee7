package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Trail;
import dev.michi.catalog.TrailId;
import dev.michi.media.ClipId;
import dev.michi.people.Person;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Sha256;
import dev.michi.shared.Slug;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Where drafts come from: a template, or the source of what is published. */
@Component
class DraftOrigins {

    private static final int LONGEST_SLUG = 48;
    private static final int FINGERPRINT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Catalog catalog;
    private final ContentSources sources;
    private final DraftDocuments drafts;
    private final Templates templates;

    DraftOrigins(Catalog catalog, ContentSources sources, DraftDocuments drafts, Templates templates) {
        this.catalog = catalog;
        this.sources = sources;
        this.drafts = drafts;
        this.templates = templates;
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

    /** With an id and an address that nothing else has. */
    Manuscript begin(DraftId.Kind kind, Template template, LocalizedText title, String wish, Person author) {
        var slug = free(kind, slug(wish.isBlank() ? title.en() : wish));
        var id = kind == DraftId.Kind.MODULE ? "m-" + slug : "t-" + slug;
        return kind == DraftId.Kind.MODULE
                ? templates.module(template, id, slug, title).owned(owner(author))
                : templates.trail(id, slug, title).owned(owner(author));
    }

    private static Manuscript.Owner owner(Person author) {
        return new Manuscript.Owner(
                new LocalizedText(author.name().full(Language.JA), author.name().full(Language.EN)),
                LocalizedText.EMPTY,
                author.email());
    }

    /**
     * A module for what was read from a file: the same file of the same person has the same id, however often it comes.
     *
     * @param file names its content
     */
    ModuleManuscript begin(String file, LocalizedText title, Person author) {
        var name = slug(title.en());
        var id = "m-" + (name.length() < 2 ? "module" : name) + "-"
                + Sha256.of(author.id() + "\n" + file).substring(0, FINGERPRINT);
        var slug = free(DraftId.Kind.MODULE, name);
        return templates.module(Template.EMPTY, id, slug, title).owned(owner(author));
    }

    boolean isFree(DraftId.Kind kind, String slug) {
        var id = new DraftId(kind, (kind == DraftId.Kind.MODULE ? "m-" : "t-") + slug);
        return drafts.find(id).isEmpty()
                && drafts.findBySlug(kind, slug).isEmpty()
                && idOf(kind, slug).isEmpty()
                && !wasThere(id);
    }

    private boolean wasThere(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(new ModuleId(id.id())).isPresent();
            case TRAIL -> catalog.findTrail(new TrailId(id.id())).isPresent();
        };
    }

    private String free(DraftId.Kind kind, String wanted) {
        var slug = wanted.length() < 2 ? kind.key() : wanted;
        while (!isFree(kind, slug)) {
            slug = wanted.length() < 2 ? kind.key() + "-" + random() : wanted + "-" + random();
        }
        return slug;
    }

    private static String random() {
        var bytes = new byte[3];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** What of a title can stand in an address; empty for a Japanese one. */
    static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^[^a-z]+|-+$", "");
        return plain.length() <= LONGEST_SLUG
                ? plain
                : plain.substring(0, LONGEST_SLUG).replaceAll("-+$", "");
    }
}
