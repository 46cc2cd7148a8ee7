package dev.michi.catalog;

import dev.michi.shared.Slug;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything published at one moment, with ready-made ways to find it. */
record CatalogSnapshot(
        List<LearningModule> modules,
        List<Trail> trails,
        Retired retired,
        Map<ModuleId, LearningModule> modulesById,
        Map<Slug, LearningModule> modulesBySlug,
        Map<UnitId, LearningModule> modulesByUnit,
        Map<ModuleId, String> hashes,
        SearchTexts texts,
        String revision) {

    static final CatalogSnapshot EMPTY = of(List.of(), List.of(), Retired.NOTHING, Map.of(), "");

    static CatalogSnapshot of(
            List<LearningModule> unordered,
            List<Trail> given,
            Retired retired,
            Map<ModuleId, String> hashes,
            String revision) {
        var trails = given.stream()
                .sorted(Comparator.comparing(Trail::start).reversed())
                .toList();
        var modules = alongTrails(unordered, trails);
        return new CatalogSnapshot(
                List.copyOf(modules),
                List.copyOf(trails),
                retired,
                modules.stream().collect(Collectors.toUnmodifiableMap(LearningModule::id, Function.identity())),
                modules.stream().collect(Collectors.toUnmodifiableMap(LearningModule::slug, Function.identity())),
                byUnit(modules, retired.modules()),
                Map.copyOf(hashes),
                SearchTexts.of(modules),
                revision);
    }

    /** In the order in which the trails lead through them; those on no trail come last. */
    private static List<LearningModule> alongTrails(List<LearningModule> modules, List<Trail> trails) {
        var places = new HashMap<ModuleId, Integer>();
        trails.forEach(trail -> trail.stops().forEach(stop -> places.putIfAbsent(stop.module(), places.size())));
        return modules.stream()
                .sorted(Comparator.comparingInt(module -> places.getOrDefault(module.id(), Integer.MAX_VALUE)))
                .toList();
    }

    /** A unit that moved to another module belongs to the one that is published. */
    private static Map<UnitId, LearningModule> byUnit(List<LearningModule> published, List<LearningModule> retired) {
        return Stream.concat(published.stream(), retired.stream())
                .flatMap(module -> module.units().stream().map(unit -> Map.entry(unit.id(), module)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue, (first, later) -> first));
    }

    /** What was published once and is no longer offered; people may have stamps of it. */
    record Retired(List<LearningModule> modules, List<Trail> trails) {

        static final Retired NOTHING = new Retired(List.of(), List.of());

        Retired {
            modules = List.copyOf(modules);
            trails = List.copyOf(trails);
        }
    }
}
