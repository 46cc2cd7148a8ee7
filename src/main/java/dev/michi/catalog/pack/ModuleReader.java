package dev.michi.catalog.pack;

import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.media.MediaFile;
import dev.michi.media.Storyboard;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the folder of a module. */
final class ModuleReader {

    private static final Pattern UNIT_FOLDER = Pattern.compile("\\d{2}-([a-z][a-z0-9-]{1,63})");

    private final Reading reading;
    private final String slug;
    private final String folder;
    private final List<Storyboard> storyboards = new ArrayList<>();

    /** @param slug name of the folder */
    ModuleReader(Reading reading, String slug) {
        this.reading = reading;
        this.slug = slug;
        this.folder = "modules/" + slug;
    }

    /** The clips it brings; known after {@link #read}. */
    List<Storyboard> storyboards() {
        return List.copyOf(storyboards);
    }

    Optional<LearningModule> read() {
        var place = Place.of(folder + "/module.yaml");
        if (!Slug.isValid(slug)) {
            reading.mistakes().add(place, "catalog.mistake.expected-id", slug);
            return Optional.empty();
        }
        if (!reading.files().has(place.file())) {
            reading.mistakes().add(place, "catalog.mistake.no-module-file");
            return Optional.empty();
        }
        reading.claim(Reading.Kind.MODULE_SLUG, slug, place);
        var clips = clips();
        return YamlFile.read(reading.files(), place.file(), reading.mistakes())
                .map(map -> map.readAndClose(module -> module(module, clips)));
    }

    private Storyboards clips() {
        var entries = new TreeMap<String, Storyboards.Entry>();
        for (var path : reading.files().files(folder + "/storyboards", ".yaml")) {
            var name = path.substring(path.lastIndexOf('/') + 1, path.length() - ".yaml".length());
            new StoryboardReader(reading, folder).read(path).ifPresent(storyboard -> {
                storyboards.add(storyboard);
                entries.put(name, new Storyboards.Entry(storyboard.id(), SceneLength.of(storyboard)));
            });
        }
        return new Storyboards(entries, reading.neighbours());
    }

    private LearningModule module(YamlMap map, Storyboards clips) {
        var id = map.id("id");
        id.ifPresent(given -> reading.claim(Reading.Kind.MODULE, given, map.place("id")));
        int version = map.integer("version", 1, 9_999);
        var title = map.text("title");
        var summary = map.text("summary");
        return new LearningModule(
                new ModuleId(id.orElse("unknown")),
                new Slug(slug),
                version,
                title,
                summary,
                map.oneOf("subject", Choices.SUBJECTS, LearningModule.Subject.CS_BASICS),
                map.oneOf("level", Choices.LEVELS, LearningModule.Level.STARTER),
                roles(map),
                products(map),
                picture(map),
                CommonValues.stamp(map, reading.mistakes()),
                map.texts("purpose", 1, 6),
                notFor(map),
                CommonValues.owner(map),
                map.date("reviewOn"),
                map.children("sources", 0, 20, this::source),
                changes(map, version),
                map.flag("rule"),
                units(map, clips),
                languages(map),
                new AudienceReader(map).read(title, summary));
    }

    /** Both, unless it says so. */
    private static Set<Language> languages(YamlMap map) {
        var languages = new HashSet<Language>();
        map.optionalItems("languages", 2)
                .forEach(each ->
                        each.oneOf(Choices.LANGUAGES).map(Language::ofTag).ifPresent(languages::add));
        return languages.isEmpty() ? LearningModule.BOTH_LANGUAGES : languages;
    }

    /** A module without one gets none drawn: its stamp stands for it. */
    private Optional<MediaFile> picture(YamlMap map) {
        return map.optionalString("picture")
                .flatMap(path -> reading.attachments().picture(path, folder, map.place("picture")));
    }

    private static LocalizedTexts notFor(YamlMap map) {
        return map.texts("notFor", 1, 6);
    }

    private static Set<String> roles(YamlMap map) {
        var roles = new HashSet<String>();
        map.items("roles", 1, 6).forEach(role -> role.oneOf(Choices.ROLES).ifPresent(roles::add));
        return roles;
    }

    private static Set<String> products(YamlMap map) {
        var products = new HashSet<String>();
        map.items("products", 0, 10).forEach(product -> product.id().ifPresent(products::add));
        return products;
    }

    private LearningModule.Source source(YamlMap map) {
        return new LearningModule.Source(
                map.text("title"), map.text("note"), map.optional("url").flatMap(url -> url.string()
                        .flatMap(written -> address(written, url))));
    }

    private static Optional<URI> address(String written, YamlValue url) {
        try {
            var uri = new URI(written);
            if ("https".equals(uri.getScheme()) && uri.getHost() != null) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException malformed) {
            // Said below.
        }
        return url.wrong("catalog.mistake.link", written);
    }

    private List<LearningModule.Change> changes(YamlMap map, int version) {
        var expected = new int[] {version};
        var changes = map.children("changes", 1, 200, change -> {
            int number = change.integer("version", 1, 9_999);
            if (number != expected[0]) {
                reading.mistakes().add(change.place("version"), "catalog.mistake.change-version", number, expected[0]);
            }
            expected[0] = number - 1;
            return new LearningModule.Change(number, change.date("on"), change.text("note"));
        });
        CommonValues.newestFirst(changes.stream().map(LearningModule.Change::on).toList(), map, reading.mistakes());
        return changes;
    }

    private List<Unit> units(YamlMap map, Storyboards clips) {
        var listed = new HashSet<String>();
        var slugs = new HashSet<String>();
        var units = map.children("units", 1, 12, unit -> unit(unit, clips, listed, slugs));
        for (var each : reading.files().folders(folder)) {
            if (UNIT_FOLDER.matcher(each).matches() && !listed.contains(each)) {
                reading.mistakes().add(map.place("units"), "catalog.mistake.unit-not-listed", each);
            }
        }
        return units;
    }

    private Unit unit(YamlMap map, Storyboards clips, Set<String> listed, Set<String> slugs) {
        var name = map.string("folder");
        var id = map.id("id");
        id.ifPresent(given -> reading.claim(Reading.Kind.UNIT, given, map.place("id")));
        var title = map.text("title");
        int minutes = map.integer("minutes", 1, 30);
        var shape = UNIT_FOLDER.matcher(name);
        boolean known = shape.matches();
        if (!known && !name.isEmpty()) {
            reading.mistakes().add(map.place("folder"), "catalog.mistake.unit-folder", name);
        }
        listed.add(name);
        if (known && !slugs.add(shape.group(1))) {
            reading.mistakes().add(map.place("folder"), "catalog.mistake.unit-slug-twice", shape.group(1));
        }
        var content = known ? content(name, map, clips) : new UnitReader.Content(List.of(), Check.NONE);
        return new Unit(
                new UnitId(id.orElse("unknown")),
                new Slug(known ? shape.group(1) : "unknown"),
                title,
                minutes,
                content.blocks(),
                content.check());
    }

    private UnitReader.Content content(String name, YamlMap map, Storyboards clips) {
        if (!reading.files().folders(folder).contains(name)) {
            reading.mistakes().add(map.place("folder"), "catalog.mistake.no-unit-folder", folder + "/" + name);
            return new UnitReader.Content(List.of(), Check.NONE);
        }
        return new UnitReader(reading, folder, clips).read(folder + "/" + name);
    }
}
