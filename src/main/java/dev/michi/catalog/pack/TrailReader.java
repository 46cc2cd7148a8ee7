package dev.michi.catalog.pack;

import dev.michi.catalog.Trail;
import dev.michi.catalog.TrailId;
import dev.michi.shared.Slug;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code trails/<slug>.yaml}. */
final class TrailReader {

    private final Reading reading;
    private final Map<String, ModuleAddress> modules;

    /** @param modules by slug, those of other packs included */
    TrailReader(Reading reading, Map<String, ModuleAddress> modules) {
        this.reading = reading;
        this.modules = modules;
    }

    Optional<Trail> read(String path) {
        var slug = path.substring("trails/".length(), path.length() - ".yaml".length());
        if (!Slug.isValid(slug)) {
            reading.mistakes().add(Place.of(path), "catalog.mistake.expected-id", slug);
            return Optional.empty();
        }
        reading.claim(Reading.Kind.TRAIL_SLUG, slug, Place.of(path));
        return YamlFile.read(reading.files(), path, reading.mistakes())
                .map(map -> map.readAndClose(trail -> trail(trail, new Slug(slug))));
    }

    private Trail trail(YamlMap map, Slug slug) {
        var id = map.id("id");
        id.ifPresent(given -> reading.claim(Reading.Kind.TRAIL, given, map.place("id")));
        return new Trail(
                new TrailId(id.orElse("unknown")),
                slug,
                map.text("title"),
                map.text("summary"),
                map.text("audience"),
                map.texts("outcomes", 2, 6),
                CommonValues.owner(map),
                CommonValues.stamp(map, reading.mistakes()),
                stops(map),
                changes(map),
                map.flag("start"));
    }

    private List<Trail.Stop> stops(YamlMap map) {
        var seen = new HashSet<String>();
        return map.items("modules", 1, 12).stream()
                .flatMap(item -> stop(item, seen).stream())
                .toList();
    }

    private Optional<Trail.Stop> stop(YamlValue item, Set<String> seen) {
        if (!item.isMap()) {
            return item.id().flatMap(slug -> stop(slug, false, item, seen));
        }
        return item.map()
                .flatMap(map -> map.readAndClose(stop -> {
                    boolean optional = stop.flag("optional");
                    return stop.id("slug").flatMap(slug -> stop(slug, optional, item, seen));
                }));
    }

    private Optional<Trail.Stop> stop(String slug, boolean optional, YamlValue item, Set<String> seen) {
        if (!seen.add(slug)) {
            return item.wrong("catalog.mistake.module-twice", slug);
        }
        var module = modules.get(slug);
        if (module != null) {
            return Optional.of(new Trail.Stop(module.id(), optional));
        }
        return Suggestion.near(slug, modules.keySet())
                .<Optional<Trail.Stop>>map(near -> item.wrong("catalog.mistake.unknown-module-near", slug, near))
                .orElseGet(() -> item.wrong("catalog.mistake.unknown-module", slug));
    }

    private List<Trail.Change> changes(YamlMap map) {
        var changes =
                map.children("changes", 1, 200, change -> new Trail.Change(change.date("on"), change.text("note")));
        CommonValues.newestFirst(changes.stream().map(Trail.Change::on).toList(), map, reading.mistakes());
        return changes;
    }
}
