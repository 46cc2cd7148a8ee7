package dev.michi.assignment;

import dev.michi.catalog.Catalog;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what an assignment is about, as it is published now. */
@Component
class Goals {

    private final Catalog catalog;

    Goals(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Empty if it is no longer published: then nobody has to finish it. */
    Optional<Goal> find(Subject subject) {
        return switch (subject) {
            case Subject.OfModule module -> catalog.findModule(module.id()).map(Goal::of);
            case Subject.OfTrail trail ->
                catalog.findTrail(trail.id()).map(found -> Goal.of(found, catalog.modulesOf(found)));
        };
    }
}
