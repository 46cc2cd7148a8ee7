package dev.michi.catalog;

import dev.michi.shared.Slug;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What is published and can be learned. Reads come from an immutable snapshot in memory that is replaced as a whole after each
 * import, so they cost nothing and never see half a pack.
 */
public interface Catalog {

    /** All published modules, by title id order of import. */
    List<LearningModule> modules();

    List<Trail> trails();

    Optional<LearningModule> findModule(Slug slug);

    Optional<LearningModule> findModule(ModuleId id);

    Optional<LearningModule> findModuleOf(UnitId unit);

    Optional<Trail> findTrail(Slug slug);

    Optional<Trail> findTrail(TrailId id);

    /** The trails that lead through this module. */
    List<Trail> trailsThrough(ModuleId module);

    /** The trail's modules in order; one that is no longer published is left out. */
    List<LearningModule> modulesOf(Trail trail);

    /** Changes with every import; for ETags. */
    String revision();

    /** Publishes what a pack brought: replaces modules and trails of the same id, keeps all others. Idempotent. */
    void publish(Collection<LearningModule> modules, Collection<Trail> trails);
}
