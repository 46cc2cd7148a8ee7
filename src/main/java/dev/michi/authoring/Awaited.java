package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.pack.ModuleAddress;
import dev.michi.shared.Slug;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Modules that are being written and that something else leads to already: a trail that contains them, a text with a link. What
 * leads there goes live when they do, so that no learner is led to nothing.
 */
@Component
class Awaited {

    private static final Pattern LINK = Pattern.compile("michi:([a-z][a-z0-9-]{1,63})");

    private final Catalog catalog;
    private final DraftDocuments drafts;

    Awaited(Catalog catalog, DraftDocuments drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
    }

    /** Drafts of modules that learners do not have, in the order in which they are named. */
    List<Draft> of(Manuscript manuscript) {
        return named(manuscript).stream()
                .filter(slug -> Slug.isValid(slug) && !slug.equals(manuscript.slug()))
                .filter(slug -> catalog.findModule(new Slug(slug)).isEmpty())
                .flatMap(slug -> coming(slug).stream())
                .toList();
    }

    private static Set<String> named(Manuscript manuscript) {
        return switch (manuscript) {
            case TrailManuscript trail ->
                new LinkedHashSet<>(
                        trail.stops().stream().map(TrailManuscript.Stop::module).toList());
            case ModuleManuscript module -> {
                var found = LINK.matcher(ManuscriptJson.any(module.units()));
                var slugs = new LinkedHashSet<String>();
                while (found.find()) {
                    slugs.add(found.group(1));
                }
                yield slugs;
            }
        };
    }

    private Optional<Draft> coming(String slug) {
        return drafts.findBySlug(DraftId.Kind.MODULE, slug).stream()
                .filter(this::isComing)
                .findFirst();
    }

    private boolean isComing(Draft draft) {
        return draft.manuscript() instanceof ModuleManuscript
                && !(draft.stage() instanceof Stage.Retired)
                && catalog.findModule(draft.id().module()).isEmpty();
    }

    /** Where those are that this one leads to. */
    List<ModuleAddress> addresses(Manuscript manuscript) {
        return addresses(of(manuscript).stream());
    }

    /** Where all are that are being written and have an address. */
    List<ModuleAddress> addresses() {
        return addresses(drafts.all().stream()
                .filter(this::isComing)
                .filter(draft -> Slug.isValid(draft.manuscript().slug())));
    }

    private static List<ModuleAddress> addresses(Stream<Draft> drafts) {
        return drafts.map(Draft::manuscript)
                .map(ModuleManuscript.class::cast)
                .map(module -> new ModuleAddress(module.draftId().module(), module.slug(), slugs(module.units())))
                .toList();
    }

    private static List<String> slugs(Collection<UnitManuscript> units) {
        return units.stream().map(UnitManuscript::slug).toList();
    }
}
