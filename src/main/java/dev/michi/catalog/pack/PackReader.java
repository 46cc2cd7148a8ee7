package dev.michi.catalog.pack;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.ClipId;
import dev.michi.media.Storyboard;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Reads a pack from a folder and says everything that is wrong with it. Changes nothing. */
final class PackReader {

    private static final Set<String> LEADS_NOWHERE = Set.of(
            "catalog.mistake.link-target",
            "catalog.mistake.link-target-near",
            "catalog.mistake.unknown-module",
            "catalog.mistake.unknown-module-near");

    private final Reading reading;
    private final Mistakes mistakes;
    private final Predicate<Mistake> tolerated;

    private PackReader(PackFiles files, Mistakes mistakes, Neighbours neighbours, Predicate<Mistake> tolerated) {
        this.mistakes = mistakes;
        this.tolerated = tolerated;
        this.reading = new Reading(files, mistakes, neighbours);
    }

    /**
     * @param pack there only if there are no mistakes that matter
     * @param modules as far as they could be read, with stand-ins for what could not: to look at, not to publish
     */
    record Result(Optional<Pack> pack, List<LearningModule> modules, List<Mistake> mistakes) {}

    static Result read(Path folder, Neighbours neighbours) {
        return read(folder, neighbours, any -> false);
    }

    /** To go on writing in it: modules that it leads to, and clips of another studio, may come later. */
    static Result readDrafts(Path folder, Neighbours neighbours) {
        return read(folder, neighbours, PackReader::mayComeLater);
    }

    private static boolean mayComeLater(Mistake mistake) {
        boolean clip = mistake.key().equals("catalog.mistake.unknown-clip")
                && mistake.arguments().getFirst().startsWith(ClipId.STUDIO);
        return clip || LEADS_NOWHERE.contains(mistake.key());
    }

    private static Result read(Path folder, Neighbours neighbours, Predicate<Mistake> tolerated) {
        var mistakes = new Mistakes();
        return new PackReader(PackFiles.scan(folder, mistakes), mistakes, neighbours, tolerated).read();
    }

    static Result read(Map<String, String> texts, Map<String, Path> files, Neighbours neighbours) {
        var mistakes = new Mistakes();
        return new PackReader(PackFiles.of(texts, files, mistakes), mistakes, neighbours, any -> false).read();
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
        var bySlug = new TreeMap<>(reading.neighbours().modules());
        modules.forEach(module -> bySlug.put(module.slug().value(), ModuleAddress.of(module)));
        var trails = trails(bySlug);
        reading.links().check(unitSlugs(bySlug));
        new PackLayout(reading.files(), mistakes).check();
        boolean usable = mistakes.all().stream().allMatch(tolerated);
        if (!usable || description.isEmpty()) {
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
        return new Result(Optional.of(pack), modules, mistakes.all());
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

    private List<Trail> trails(Map<String, ModuleAddress> modules) {
        return reading.files().files("trails", ".yaml").stream()
                .flatMap(path -> new TrailReader(reading, modules).read(path).stream())
                .toList();
    }

    private static Map<String, List<String>> unitSlugs(Map<String, ModuleAddress> modules) {
        var slugs = new TreeMap<String, List<String>>();
        modules.forEach((slug, module) -> slugs.put(slug, module.units()));
        return slugs;
    }
}
