package dev.michi.learning.api;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.media.ClipId;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Slug;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what an address names, or answers that it is not there. */
@Component
class Places {

    private final Catalog catalog;

    Places(Catalog catalog) {
        this.catalog = catalog;
    }

    Trail trail(String slug) {
        return slug(slug).flatMap(catalog::findTrail).orElseThrow(ProblemException::notFound);
    }

    LearningModule module(String slug) {
        return slug(slug).flatMap(catalog::findModule).orElseThrow(ProblemException::notFound);
    }

    Place unit(String module, String unit) {
        var found = module(module);
        return slug(unit)
                .flatMap(found::findUnit)
                .map(each -> new Place(found, each))
                .orElseThrow(ProblemException::notFound);
    }

    /** The units that show the clip; at least one. */
    List<Place> unitsWith(ClipId clip) {
        var places = catalog.modules().stream()
                .flatMap(module -> module.units().stream()
                        .filter(unit -> unit.clips().contains(clip))
                        .map(unit -> new Place(module, unit)))
                .toList();
        if (places.isEmpty()) {
            throw ProblemException.notFound();
        }
        return places;
    }

    static ClipId clip(String id) {
        return slug(id).map(each -> new ClipId(each.value())).orElseThrow(ProblemException::notFound);
    }

    private static Optional<Slug> slug(String text) {
        return Slug.isValid(text) ? Optional.of(new Slug(text)) : Optional.empty();
    }

    record Place(LearningModule module, Unit unit) {}
}
