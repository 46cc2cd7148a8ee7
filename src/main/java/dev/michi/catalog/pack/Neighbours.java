package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What other packs brought to the portal: a pack may lead to it, and may not take its ids. */
final class Neighbours {

    static final Neighbours NONE = new Neighbours(Set.of(), Set.of(), Set.of());

    private final Map<String, LearningModule> modules = new TreeMap<>();
    private final Map<Reading.Kind, Set<String>> taken = new HashMap<>();

    Neighbours(Collection<LearningModule> modules, Collection<Trail> trails, Collection<String> clips) {
        for (var module : modules) {
            this.modules.put(module.slug().value(), module);
            take(Reading.Kind.MODULE, module.id().value());
            take(Reading.Kind.MODULE_SLUG, module.slug().value());
            module.units().forEach(unit -> take(Reading.Kind.UNIT, unit.id().value()));
        }
        for (var trail : trails) {
            take(Reading.Kind.TRAIL, trail.id().value());
            take(Reading.Kind.TRAIL_SLUG, trail.slug().value());
        }
        clips.forEach(clip -> take(Reading.Kind.CLIP, clip));
    }

    /** As if the other packs had been imported; the pack itself and others with mistakes do not count. */
    static Neighbours of(Path folder, Collection<Path> others) {
        var own = PackReader.idOf(folder);
        var packs = others.stream()
                .filter(other -> !PackReader.idOf(other).equals(own))
                .flatMap(other -> PackReader.read(other, NONE).pack().stream())
                .toList();
        return new Neighbours(
                packs.stream().flatMap(pack -> pack.modules().stream()).toList(),
                packs.stream().flatMap(pack -> pack.trails().stream()).toList(),
                packs.stream()
                        .flatMap(pack -> pack.storyboards().stream())
                        .map(storyboard -> storyboard.id().value())
                        .toList());
    }

    private void take(Reading.Kind kind, String id) {
        taken.computeIfAbsent(kind, any -> new HashSet<>()).add(id);
    }

    boolean has(Reading.Kind kind, String id) {
        return taken.getOrDefault(kind, Set.of()).contains(id);
    }

    Optional<LearningModule> findModule(String slug) {
        return Optional.ofNullable(modules.get(slug));
    }

    Set<String> slugs() {
        return new TreeSet<>(modules.keySet());
    }
}
