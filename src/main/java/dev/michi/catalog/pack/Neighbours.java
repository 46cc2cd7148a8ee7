package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.ClipId;
import dev.michi.shared.Slug;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** What other packs brought to the portal: a pack may lead to it, and may not take its ids. */
final class Neighbours {

    static final Neighbours NONE = new Neighbours(Set.of(), Set.of(), Set.of());

    private final Map<String, ModuleAddress> modules = new TreeMap<>();
    private final Map<Reading.Kind, Set<String>> taken = new HashMap<>();
    private final Function<ClipId, OptionalDouble> studio;

    Neighbours(Collection<LearningModule> modules, Collection<Trail> trails, Collection<String> clips) {
        this(modules, trails, clips, clip -> OptionalDouble.empty());
    }

    /** @param studio gives the length in seconds of a clip that was made in the studio */
    Neighbours(
            Collection<LearningModule> modules,
            Collection<Trail> trails,
            Collection<String> clips,
            Function<ClipId, OptionalDouble> studio) {
        this.studio = studio;
        for (var module : modules) {
            this.modules.put(module.slug().value(), ModuleAddress.of(module));
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

    /** They may be led to, and nothing of theirs is taken: for what is only looked at, and may be of one of them. */
    static Neighbours around(Collection<LearningModule> modules, Function<ClipId, OptionalDouble> studio) {
        var all = new Neighbours(Set.of(), Set.of(), Set.of(), studio);
        modules.forEach(module -> all.modules.put(module.slug().value(), ModuleAddress.of(module)));
        return all;
    }

    /** With modules that learners do not have yet: they may be led to. What is there keeps its address. */
    Neighbours with(Collection<ModuleAddress> coming) {
        coming.forEach(module -> modules.putIfAbsent(module.slug(), module));
        return this;
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

    /** It may be taken from them. */
    void give(Reading.Kind kind, String id) {
        taken.computeIfPresent(kind, (any, ids) -> {
            ids.remove(id);
            return ids;
        });
    }

    boolean has(Reading.Kind kind, String id) {
        return taken.getOrDefault(kind, Set.of()).contains(id);
    }

    /** A clip of the studio by its id. */
    Optional<Storyboards.Entry> findClip(String id) {
        if (!Slug.isValid(id)) {
            return Optional.empty();
        }
        var clip = new ClipId(id);
        var seconds = studio.apply(clip);
        return seconds.isPresent() ? Optional.of(new Storyboards.Entry(clip, seconds.getAsDouble())) : Optional.empty();
    }

    /** By their slugs. */
    Map<String, ModuleAddress> modules() {
        return Map.copyOf(modules);
    }
}
