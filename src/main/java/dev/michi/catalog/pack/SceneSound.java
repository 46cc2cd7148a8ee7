package dev.michi.catalog.pack;

import dev.michi.media.Storyboard.Focus;
import dev.michi.media.Storyboard.Motion;
import dev.michi.media.Storyboard.Music;
import dev.michi.media.Storyboard.Sound;
import dev.michi.media.Storyboard.Voice;
import java.util.Optional;

/** Reads what moves and what is heard in a storyboard: {@code motion}, {@code voice}, {@code music}. */
final class SceneSound {

    private static final double MIDDLE = 0.5;

    private final Reading reading;
    private final String module;

    /** @param module the module's folder */
    SceneSound(Reading reading, String module) {
        this.reading = reading;
        this.module = module;
    }

    Optional<Motion> motion(YamlMap scene) {
        var motion = scene.optional("motion")
                .flatMap(YamlValue::map)
                .map(map -> map.readAndClose(it -> new Motion(focus(it, "from"), focus(it, "to"))));
        if (scene.has("motion") && !scene.has("picture")) {
            reading.mistakes().add(scene.place("motion"), "catalog.mistake.missing", "picture");
        }
        return motion;
    }

    private static Focus focus(YamlMap motion, String key) {
        return motion.child(
                        key,
                        map -> new Focus(
                                number(map, "x", 0, 1, MIDDLE),
                                number(map, "y", 0, 1, MIDDLE),
                                number(map, "zoom", 1, Focus.MOST, 1)))
                .orElseGet(() -> new Focus(MIDDLE, MIDDLE, 1));
    }

    private static double number(YamlMap map, String key, double least, double most, double otherwise) {
        return map.required(key).flatMap(value -> value.number(least, most)).orElse(otherwise);
    }

    Optional<Voice> voice(YamlMap scene) {
        return scene.optional("voice").flatMap(YamlValue::map).map(map -> map.readAndClose(this::spoken));
    }

    private Voice spoken(YamlMap voice) {
        if (!voice.has("ja") && !voice.has("en")) {
            voice.wrong("catalog.mistake.missing", "ja");
        }
        return new Voice(
                sound(voice, voice.optionalString("ja"), "ja", Limits.VOICE_SECONDS),
                sound(voice, voice.optionalString("en"), "en", Limits.VOICE_SECONDS));
    }

    Optional<Music> music(YamlMap storyboard) {
        return storyboard
                .optional("music")
                .flatMap(YamlValue::map)
                .flatMap(map -> map.readAndClose(it -> {
                    var title = it.string("title");
                    var licence = it.string("licence");
                    return sound(it, Optional.of(it.string("sound")), "sound", Limits.MUSIC_SECONDS)
                            .map(sound -> new Music(sound, title, licence));
                }));
    }

    private Optional<Sound> sound(YamlMap map, Optional<String> path, String key, int most) {
        return path.flatMap(each -> reading.attachments().sound(each, module, map.place(key), most));
    }
}
