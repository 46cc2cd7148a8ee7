package dev.michi.catalog.pack;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.media.Storyboard;
import java.util.List;
import java.util.stream.Stream;

/**
 * What of a pack is published: all but what was changed in the studio since.
 *
 * @param kept slugs of what stays as it is in the studio
 * @param keptClips clips of modules that stay as they are
 */
record PackShare(List<LearningModule> modules, List<Trail> trails, List<String> kept, List<Storyboard> keptClips) {

    static PackShare of(Pack pack, ContentSources studio) {
        var keptModules = pack.modules().stream()
                .filter(module -> studio.isTakenOver(module.id()))
                .toList();
        var keptTrails = pack.trails().stream()
                .filter(trail -> studio.isTakenOver(trail.id()))
                .toList();
        return new PackShare(
                pack.modules().stream()
                        .filter(module -> !keptModules.contains(module))
                        .toList(),
                pack.trails().stream()
                        .filter(trail -> !keptTrails.contains(trail))
                        .toList(),
                Stream.concat(
                                keptModules.stream().map(module -> module.slug().value()),
                                keptTrails.stream().map(trail -> trail.slug().value()))
                        .toList(),
                keptModules.stream()
                        .flatMap(module -> pack.storyboards(module).stream())
                        .toList());
    }

    /**
     * Units that would be in two modules. Where the studio has moved one, the pack's former module belongs to the studio as well,
     * and is no part of this.
     */
    List<Mistake> strays(Catalog catalog) {
        var mistakes = new Mistakes();
        var others = catalog.modules().stream()
                .filter(other -> modules.stream().noneMatch(each -> each.id().equals(other.id())))
                .toList();
        for (var module : modules) {
            var place = Place.of("modules/" + module.slug() + "/module.yaml");
            module.units().stream()
                    .map(Unit::id)
                    .filter(id ->
                            others.stream().anyMatch(other -> other.findUnit(id).isPresent()))
                    .forEach(id -> mistakes.add(place, "catalog.mistake.id-taken", id));
        }
        return mistakes.all();
    }

    void keepSources(Pack pack, Catalog catalog, ContentSources sources) {
        modules.forEach(module -> sources.keep(module.id(), catalog.contentHashOf(module), pack.source(module)));
        trails.forEach(trail -> sources.keep(trail.id(), pack.source(trail)));
    }
}
