package dev.michi.catalog.pack;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Column;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Transition;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads {@code storyboards/<name>.yaml}. */
final class StoryboardReader {

    private final Reading reading;
    private final String module;
    private final SceneSound sounds;

    /** @param module the module's folder */
    StoryboardReader(Reading reading, String module) {
        this.reading = reading;
        this.module = module;
        this.sounds = new SceneSound(reading, module);
    }

    Optional<Storyboard> read(String path) {
        return YamlFile.read(reading.files(), path, reading.mistakes()).map(map -> map.readAndClose(this::storyboard));
    }

    private Storyboard storyboard(YamlMap map) {
        var id = map.id("id");
        id.ifPresent(given -> reading.claim(Reading.Kind.CLIP, given, map.place("id")));
        var title = map.text("title");
        var scenes = map.children("scenes", 1, 60, this::scene);
        var storyboard = new Storyboard(new ClipId(id.orElse("unknown")), title, scenes, sounds.music(map));
        double seconds = SceneLength.of(storyboard);
        if (seconds < Limits.CLIP_SECONDS_MIN || seconds > Limits.CLIP_SECONDS_MAX) {
            reading.mistakes()
                    .add(
                            map.place("scenes"),
                            "catalog.mistake.clip-length",
                            Math.round(seconds),
                            Limits.CLIP_SECONDS_MIN,
                            Limits.CLIP_SECONDS_MAX);
        }
        return storyboard;
    }

    private Scene scene(YamlMap map) {
        var layout = map.oneOf("layout", Choices.LAYOUTS, Layout.TITLE);
        var picture = picture(map);
        if (layout == Layout.PICTURE && !map.has("picture")) {
            map.wrong("catalog.mistake.missing", "picture");
        }
        return new Scene(
                layout,
                map.optional("chapter").flatMap(YamlValue::text),
                map.text("title"),
                map.optionalText("text"),
                bullets(map, layout),
                columns(map, layout),
                picture,
                map.text("narration"),
                map.optional("seconds")
                        .flatMap(value -> value.number(1, 60))
                        .map(OptionalDouble::of)
                        .orElse(OptionalDouble.empty()),
                map.optional("transition")
                        .flatMap(value -> value.oneOf(Choices.TRANSITIONS))
                        .orElse(Transition.CUT),
                sounds.motion(map),
                sounds.voice(map));
    }

    private Optional<MediaFile> picture(YamlMap map) {
        return map.optionalString("picture")
                .flatMap(path -> reading.attachments().picture(path, module, map.place("picture")));
    }

    private LocalizedTexts bullets(YamlMap map, Layout layout) {
        if (layout == Layout.BULLETS) {
            return map.texts("bullets", 1, 5);
        }
        refuse(map, "bullets", layout);
        return LocalizedTexts.EMPTY;
    }

    private List<Column> columns(YamlMap map, Layout layout) {
        if (layout == Layout.COMPARE) {
            return map.children(
                    "columns", 2, 2, column -> new Column(column.text("title"), column.texts("bullets", 1, 5)));
        }
        refuse(map, "columns", layout);
        return List.of();
    }

    private void refuse(YamlMap map, String key, Layout layout) {
        if (map.optional(key).isPresent()) {
            var name = layout.name().toLowerCase(java.util.Locale.ROOT);
            reading.mistakes().add(map.place(key), "catalog.mistake.not-in-layout", key, name);
        }
    }
}
