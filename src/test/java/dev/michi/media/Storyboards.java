package dev.michi.media;

import dev.michi.media.Storyboard.Column;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Transition;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.yaml.snakeyaml.Yaml;

/** Storyboards for tests: short ones, and those of a content pack. */
@org.jspecify.annotations.NullUnmarked
public final class Storyboards {

    private Storyboards() {}

    public static Storyboard of(String id, Scene... scenes) {
        return new Storyboard(new ClipId(id), both("題", "Title"), List.of(scenes));
    }

    public static Scene scene(Layout layout, LocalizedText title, LocalizedText narration, double seconds) {
        return new Scene(
                layout,
                Optional.empty(),
                title,
                LocalizedText.EMPTY,
                LocalizedTexts.EMPTY,
                List.of(),
                Optional.empty(),
                narration,
                seconds > 0 ? OptionalDouble.of(seconds) : OptionalDouble.empty(),
                Transition.FADE);
    }

    public static LocalizedText both(String ja, String en) {
        return new LocalizedText(ja, en);
    }

    /** Reads a storyboard as the importer does, without its checks. */
    public static Storyboard read(Path file, Path pack, MediaStore store) throws IOException {
        Map<String, Object> yaml = new Yaml().load(Files.readString(file));
        var scenes = maps(yaml.get("scenes")).stream()
                .map(each -> scene(each, pack, store))
                .toList();
        return new Storyboard(new ClipId((String) yaml.get("id")), text(yaml.get("title")), scenes);
    }

    private static Scene scene(Map<String, Object> yaml, Path pack, MediaStore store) {
        return new Scene(
                Layout.valueOf(((String) yaml.get("layout")).toUpperCase(Locale.ROOT)),
                Optional.ofNullable(yaml.get("chapter")).map(Storyboards::text),
                text(yaml.get("title")),
                text(yaml.get("text")),
                texts(yaml.get("bullets")),
                yaml.containsKey("columns")
                        ? maps(yaml.get("columns")).stream()
                                .map(each -> new Column(text(each.get("title")), texts(each.get("bullets"))))
                                .toList()
                        : List.of(),
                Optional.ofNullable((String) yaml.get("picture")).map(path -> store.put(pack.resolve(path), path)),
                text(yaml.get("narration")),
                yaml.containsKey("seconds")
                        ? OptionalDouble.of(((Number) yaml.get("seconds")).doubleValue())
                        : OptionalDouble.empty(),
                Transition.valueOf(((String) yaml.getOrDefault("transition", "fade")).toUpperCase(Locale.ROOT)));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> maps(Object yaml) {
        return (List<Map<String, Object>>) yaml;
    }

    @SuppressWarnings("unchecked")
    private static LocalizedText text(Object yaml) {
        if (yaml == null) {
            return LocalizedText.EMPTY;
        }
        var map = (Map<String, Object>) yaml;
        return new LocalizedText(map.get("ja").toString(), map.get("en").toString());
    }

    @SuppressWarnings("unchecked")
    private static LocalizedTexts texts(Object yaml) {
        if (yaml == null) {
            return LocalizedTexts.EMPTY;
        }
        var map = (Map<String, List<Object>>) yaml;
        return new LocalizedTexts(
                map.get("ja").stream().map(Object::toString).toList(),
                map.get("en").stream().map(Object::toString).toList());
    }
}
