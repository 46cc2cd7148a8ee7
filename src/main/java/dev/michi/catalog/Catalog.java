package dev.michi.catalog;

import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/**
 * What is published and can be learned. Reads come from an immutable snapshot in memory that is replaced as a whole after each
 * import, so they cost nothing and never see half a pack.
 */
@Needs(Permission.LEARN)
@Service
public class Catalog {

    private final CatalogDocuments documents;
    private final Offered offered;

    @Autowired
    Catalog(CatalogDocuments documents, Offered offered) {
        this.documents = documents;
        this.offered = offered;
    }

    Catalog(CatalogDocuments documents) {
        this(documents, new Offered());
    }

    /** All published modules, by id. */
    public List<LearningModule> modules() {
        return offered.now().modules();
    }

    /** All published trails, by id. */
    public List<Trail> trails() {
        return offered.now().trails();
    }

    public Optional<LearningModule> findModule(Slug slug) {
        return Optional.ofNullable(offered.now().modulesBySlug().get(slug));
    }

    public Optional<LearningModule> findModule(ModuleId id) {
        return Optional.ofNullable(offered.now().modulesById().get(id));
    }

    /** The module that has this unit, or had it when it was retired: what people did in it keeps its name. */
    public Optional<LearningModule> findModuleOf(UnitId unit) {
        return Optional.ofNullable(offered.now().modulesByUnit().get(unit));
    }

    public Optional<Trail> findTrail(Slug slug) {
        return trails().stream().filter(trail -> trail.slug().equals(slug)).findFirst();
    }

    public Optional<Trail> findTrail(TrailId id) {
        return trails().stream().filter(trail -> trail.id().equals(id)).findFirst();
    }

    /** A module that is no longer offered and was at this address. One that is offered there now comes first. */
    public Optional<LearningModule> findRetiredModule(Slug slug) {
        return findModule(slug).isPresent()
                ? Optional.empty()
                : offered.now().retired().modules().stream()
                        .filter(module -> module.slug().equals(slug))
                        .findFirst();
    }

    /** A trail that is no longer offered and was at this address. One that is offered there now comes first. */
    public Optional<Trail> findRetiredTrail(Slug slug) {
        return findTrail(slug).isPresent()
                ? Optional.empty()
                : offered.now().retired().trails().stream()
                        .filter(trail -> trail.slug().equals(slug))
                        .findFirst();
    }

    /** The trails that lead through this module. */
    public List<Trail> trailsThrough(ModuleId module) {
        return trails().stream()
                .filter(trail ->
                        trail.stops().stream().anyMatch(stop -> stop.module().equals(module)))
                .toList();
    }

    /** The trail's modules in order; one that is no longer published is left out. */
    public List<LearningModule> modulesOf(Trail trail) {
        return trail.stops().stream()
                .flatMap(stop -> findModule(stop.module()).stream())
                .toList();
    }

    /**
     * The modules that have every word of the query in their title, summary or units, those with all of them in the title
     * first. Width and case of letters do not matter. An empty query finds all.
     */
    public List<LearningModule> search(String query, Language language) {
        return offered.now().texts().search(query, language);
    }

    /** Changes with every import that changed something; for ETags. */
    public String revision() {
        return offered.now().revision();
    }

    /** What a module was like when this content was published, however often it changed since. */
    public Optional<LearningModule> findVersion(ModuleId id, String contentHash) {
        return documents.findVersion(id, contentHash);
    }

    /** Names the module's present content; with it {@link #findVersion} finds the same content for ever. */
    public Optional<String> findContentHash(ModuleId id) {
        return Optional.ofNullable(offered.now().hashes().get(id));
    }

    /** What {@link #findContentHash} will answer once this is published. */
    public String contentHashOf(LearningModule module) {
        return documents.hash(module);
    }

    /** Publishes what a pack brought: replaces modules and trails of the same id, keeps all others. Idempotent. */
    @Needs(Permission.PUBLISH)
    public synchronized void publish(Collection<LearningModule> modules, Collection<Trail> trails) {
        modules.forEach(documents::save);
        trails.forEach(documents::save);
        reload();
    }

    /**
     * Offers these no longer: they are neither listed nor found nor opened. What people have done with them stays theirs,
     * stamps and points included; publishing them again brings them back. Idempotent.
     */
    @Needs(Permission.PUBLISH)
    public synchronized void retire(Collection<ModuleId> modules, Collection<TrailId> trails) {
        modules.forEach(documents::retire);
        trails.forEach(documents::retire);
        reload();
    }

    /** Takes over what the database has. */
    synchronized void reload() {
        offered.replace(documents.load());
    }
}
