package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.media.Storyboard;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads a pack from a folder and says everything that is wrong with it. Changes nothing. */
final class PackReader {

    private final Reading reading;
    private final Mistakes mistakes;

    private PackReader(PackFiles files, Mistakes mistakes, Neighbours neighbours) {
        this.mistakes = mistakes;
        this.reading = new Reading(files, mistakes, neighbours);
    }

    /**
     * @param pack there only if there are no mistakes
     * @param modules as far as they could be read, with stand-ins for what could not: to look at, not to publish
     */
    record Result(Optional<Pack> pack, List<LearningModule> modules, List<Mistake> mistakes) {}

    static Result read(Path folder, Neighbours neighbours) {
        var mistakes = new Mistakes();
        return new PackReader(PackFiles.scan(folder, mistakes), mistakes, neighbours).read();
    }

    static Result read(Map<String, String> texts, Map<String, Path> files, Neighbours neighbours) {
        var mistakes = new Mistakes();
        return new PackReader(PackFiles.of(texts, files, mistakes), mistakes, neighbours).read();
    }

    /** Only which pack it is, without looking at the rest. */
    static Optional<String> idOf(Path folder) {
        var mistakes = new Mistakes();
        var files = PackFiles.scan(folder, mistakes);
        if (!files.has("pack.yaml")) {
            return Optional.empty();
        }
        return YamlFile.read(files, "pack.yaml", mistakes).flatMap(map -> map.id("id"));
    }

    private Result read() {
        if (!mistakes.isEmpty()) {
            return new Result(Optional.empty(), List.of(), mistakes.all());
        }
        var description = description();
        var modules = new ArrayList<LearningModule>();
        var storyboards = new ArrayList<Storyboard>();
        for (var slug : reading.files().folders("modules")) {
            var reader = new ModuleReader(reading, slug);
            reader.read().ifPresent(modules::add);
            storyboards.addAll(reader.storyboards());
        }
        var bySlug = bySlug(modules);
        var trails = trails(bySlug);
        reading.links().check(unitSlugs(bySlug));
        new PackLayout(reading.files(), mistakes).check();
        if (!mistakes.isEmpty() || description.isEmpty()) {
            return new Result(Optional.empty(), modules, mistakes.all());
        }
        var pack = new Pack(
                description.get().id(),
                description.get().title(),
                modules,
                trails,
                storyboards,
                reading.attachments().wanted(),
                new PackSources(reading.files(), reading.attachments()).of(modules, trails));
        return new Result(Optional.of(pack), modules, List.of());
    }

    private record Description(String id, LocalizedText title) {}

    private Optional<Description> description() {
        if (!reading.files().has("pack.yaml")) {
            mistakes.add(Place.of("pack.yaml"), "catalog.mistake.no-pack-file");
            return Optional.empty();
        }
        return YamlFile.read(reading.files(), "pack.yaml", mistakes).map(map -> map.readAndClose(this::description));
    }

    private Description description(YamlMap map) {
        map.integer("format", 1, 1);
        var languages = map.items("languages", 2, 2).stream()
                .flatMap(item -> item.oneOf(Choices.LANGUAGES).stream())
                .distinct()
                .count();
        if (languages == 1) {
            mistakes.add(map.place("languages"), "catalog.mistake.both-languages");
        }
        return new Description(map.id("id").orElse("unknown"), map.text("title"));
    }

    private Map<String, LearningModule> bySlug(List<LearningModule> modules) {
        var bySlug = new TreeMap<String, LearningModule>();
        for (var slug : reading.neighbours().slugs()) {
            reading.neighbours().findModule(slug).ifPresent(module -> bySlug.put(slug, module));
        }
        modules.forEach(module -> bySlug.put(module.slug().value(), module));
        return bySlug;
    }

    private List<Trail> trails(Map<String, LearningModule> modules) {
        return reading.files().files("trails", ".yaml").stream()
                .flatMap(path -> new TrailReader(reading, modules).read(path).stream())
                .toList();
    }

    private static Map<String, List<String>> unitSlugs(Map<String, LearningModule> modules) {
        var slugs = new TreeMap<String, List<String>>();
        modules.forEach((slug, module) -> slugs.put(
                slug,
                module.units().stream().map(Unit::slug).map(Object::toString).toList()));
        return slugs;
    }
}
