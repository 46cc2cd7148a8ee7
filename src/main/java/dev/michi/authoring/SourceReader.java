package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Attachment;
import dev.michi.authoring.Manuscript.Change;
import dev.michi.authoring.Manuscript.Owner;
import dev.michi.authoring.Manuscript.Source;
import dev.michi.authoring.ModuleManuscript.StoryboardText;
import dev.michi.authoring.TrailManuscript.Stop;
import dev.michi.catalog.ContentSource;
import dev.michi.catalog.pack.PagePart;
import dev.michi.catalog.pack.SourceReading;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a manuscript of the files of a module or trail; the other way round from {@link PackWriter}. */
final class SourceReader {

    static final List<String> MODULE_KEYS = List.of(
            "id",
            "version",
            "title",
            "summary",
            "subject",
            "level",
            "roles",
            "products",
            "picture",
            "stamp",
            "purpose",
            "notFor",
            "owner",
            "reviewOn",
            "sources",
            "changes",
            "rule",
            "customers",
            "furigana",
            "languages",
            "units");
    static final List<String> TRAIL_KEYS =
            List.of("id", "title", "summary", "audience", "outcomes", "owner", "stamp", "modules", "changes", "start");
    private static final List<String> UNIT_KEYS = List.of("folder", "id", "title", "minutes");

    private final ContentSource source;
    private final String folder;

    private SourceReader(ContentSource source, String folder) {
        this.source = source;
        this.folder = folder;
    }

    /** Nothing if no module is described there. */
    static Optional<ModuleManuscript> module(ContentSource source) {
        return source.texts().keySet().stream()
                .filter(path -> path.matches("modules/[^/]+/module\\.yaml"))
                .findFirst()
                .flatMap(path -> {
                    var folder = path.substring(0, path.lastIndexOf('/') + 1);
                    return new SourceReader(source, folder).module(path);
                });
    }

    /** Nothing if no trail is described there. */
    static Optional<TrailManuscript> trail(ContentSource source) {
        return source.texts().keySet().stream()
                .filter(path -> path.matches("trails/[^/]+\\.yaml"))
                .findFirst()
                .flatMap(path -> YamlTree.parse(source.texts().getOrDefault(path, ""))
                        .map(tree -> trail(tree, slug(path.replaceAll("\\.yaml$", "")))));
    }

    private static String slug(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private Optional<ModuleManuscript> module(String path) {
        return YamlTree.parse(source.texts().getOrDefault(path, "")).map(tree -> {
            var whole = new ModuleManuscript(
                    tree.string("id"),
                    slug(folder.substring(0, folder.length() - 1)),
                    tree.number("version"),
                    tree.text("title"),
                    tree.text("summary"),
                    tree.string("subject"),
                    tree.string("level"),
                    tree.strings("roles"),
                    tree.strings("products"),
                    tree.string("picture"),
                    tree.texts("stamp"),
                    tree.texts("purpose"),
                    tree.texts("notFor"),
                    owner(tree),
                    tree.string("reviewOn"),
                    sources(tree),
                    changes(tree),
                    tree.flag("rule"),
                    ForCustomers.of(tree),
                    tree.strings("languages"),
                    tree.children("units").stream().map(this::unit).toList(),
                    storyboards(),
                    attachments(),
                    tree.besides(MODULE_KEYS));
            return OneLanguage.without(whole);
        });
    }

    private static TrailManuscript trail(YamlTree tree, String slug) {
        var stops = tree.list("modules").stream()
                .map(each -> each instanceof Map<?, ?> map
                        ? new Stop(String.valueOf(map.get("slug")), "true".equals(map.get("optional")))
                        : new Stop(String.valueOf(each), false))
                .toList();
        return new TrailManuscript(
                tree.string("id"),
                slug,
                tree.text("title"),
                tree.text("summary"),
                tree.text("audience"),
                tree.texts("outcomes"),
                owner(tree),
                tree.texts("stamp"),
                stops,
                changes(tree),
                tree.flag("start"),
                tree.besides(TRAIL_KEYS));
    }

    private static Owner owner(YamlTree tree) {
        return tree.child("owner")
                .map(owner -> new Owner(owner.text("name"), owner.text("team"), owner.string("email")))
                .orElse(Owner.NOBODY);
    }

    private static List<Source> sources(YamlTree tree) {
        return tree.children("sources").stream()
                .map(each -> new Source(each.text("title"), each.text("note"), each.string("url")))
                .toList();
    }

    private static List<Change> changes(YamlTree tree) {
        return tree.children("changes").stream()
                .map(each -> new Change(each.number("version"), each.string("on"), each.text("note")))
                .toList();
    }

    private UnitManuscript unit(YamlTree tree) {
        var place = tree.string("folder");
        var path = folder + place + "/";
        return new UnitManuscript(
                tree.string("id"),
                place.replaceFirst("^\\d{2}-", ""),
                tree.text("title"),
                tree.number("minutes"),
                blocks(path),
                YamlTree.parse(source.texts().getOrDefault(path + "check.yaml", ""))
                        .map(check -> check.children("questions").stream()
                                .map(QuestionReader::question)
                                .toList())
                        .orElse(List.of()),
                tree.besides(UNIT_KEYS));
    }

    /** In the Japanese order; what the English page has besides comes last. */
    private List<BlockManuscript> blocks(String path) {
        var ja = parts(path + "unit.ja.md");
        var en = parts(path + "unit.en.md");
        var enById = en.stream().collect(Collectors.toMap(PagePart::id, Function.identity(), (one, other) -> one));
        var blocks = new ArrayList<BlockManuscript>();
        for (var part : ja) {
            var other = Optional.ofNullable(enById.remove(part.id()));
            blocks.add(block(
                    part,
                    other.map(PagePart::head).orElse(""),
                    other.map(PagePart::body).orElse("")));
        }
        en.stream()
                .filter(part -> enById.containsKey(part.id()))
                .forEach(part -> blocks.add(new BlockManuscript(
                        part.id(),
                        part.kind(),
                        part.argument(),
                        new LocalizedText("", part.head()),
                        new LocalizedText("", part.body()))));
        return blocks;
    }

    private static BlockManuscript block(PagePart ja, String head, String body) {
        return new BlockManuscript(
                ja.id(),
                ja.kind(),
                ja.argument(),
                new LocalizedText(ja.head(), head),
                new LocalizedText(ja.body(), body));
    }

    private List<PagePart> parts(String path) {
        var text = source.texts().get(path);
        return text == null ? List.of() : SourceReading.page(text);
    }

    private List<StoryboardText> storyboards() {
        var place = folder + "storyboards/";
        return source.texts().entrySet().stream()
                .filter(each -> each.getKey().startsWith(place))
                .map(each -> new StoryboardText(
                        each.getKey().substring(place.length()).replaceAll("\\.yaml$", ""), each.getValue()))
                .toList();
    }

    private List<Attachment> attachments() {
        return source.files().entrySet().stream()
                .map(each -> new Attachment(
                        each.getKey().startsWith(folder) ? each.getKey().substring(folder.length()) : each.getKey(),
                        each.getValue()))
                .toList();
    }
}
