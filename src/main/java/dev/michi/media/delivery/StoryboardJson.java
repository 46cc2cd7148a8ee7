package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.MediaTypes;
import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Column;
import dev.michi.media.Storyboard.Focus;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Motion;
import dev.michi.media.Storyboard.Music;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Sound;
import dev.michi.media.Storyboard.Transition;
import dev.michi.media.Storyboard.Voice;
import dev.michi.media.delivery.WishJson.TextJson;
import dev.michi.platform.ProblemException;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A storyboard as it is sent; the same words as in content packs, see {@code docs/content-format.md}. */
@Schema(name = "Storyboard")
record StoryboardJson(
        @Nullable TextJson title,
        @Nullable List<SceneJson> scenes,
        @Nullable MusicJson music) {

    private static final Pattern FILE = Pattern.compile("/media/files/([0-9a-f]{64})/([a-z0-9.-]{1,80})");
    private static final int MOST_SCENES = 60;
    private static final int MOST_BULLETS = 5;
    private static final int LONGEST_TEXT = 1000;
    private static final int LONGEST_SOUND = 900;

    @Schema(name = "Scene")
    record SceneJson(
            @Nullable String layout,
            @Nullable TextJson chapter,
            @Nullable TextJson title,
            @Nullable TextJson text,
            @Nullable List<TextJson> bullets,
            @Nullable List<ColumnJson> columns,

            @Schema(description = "address of a stored picture, /media/files/…") @Nullable
            String picture,

            @Nullable TextJson narration,
            @Nullable Double seconds,
            @Nullable String transition,

            @Schema(description = "what of the picture is looked at, from the beginning to the end of the scene")
            @Nullable
            MotionJson motion,

            @Nullable VoiceJson voice,

            @Schema(description = "what the picture shows, for who edits without seeing it") @Nullable
            TextJson alt) {}

    @Schema(name = "SceneMotion")
    record MotionJson(@Nullable FocusJson from, @Nullable FocusJson to) {

        Motion motion() {
            return new Motion(focus(from), focus(to));
        }

        private static Focus focus(@Nullable FocusJson focus) {
            return focus == null ? new Focus(0.5, 0.5, 1) : new Focus(focus.x(), focus.y(), focus.zoom());
        }
    }

    @Schema(name = "SceneFocus", description = "centre in fractions of the picture; zoom 1 to 3")
    record FocusJson(double x, double y, double zoom) {}

    @Schema(name = "SceneVoice", description = "by language")
    record VoiceJson(@Nullable SoundJson ja, @Nullable SoundJson en) {}

    @Schema(name = "Sound")
    record SoundJson(
            @Schema(description = "address of a stored sound, /media/files/…") @Nullable
            String sound,

            double seconds) {

        static SoundJson of(Sound sound) {
            return new SoundJson(sound.file().address(), sound.seconds());
        }
    }

    @Schema(name = "StoryboardMusic")
    record MusicJson(
            @Nullable String sound,
            double seconds,
            @Nullable String title,

            @Schema(description = "why we may use it") @Nullable
            String licence) {}

    @Schema(name = "SceneColumn")
    record ColumnJson(@Nullable TextJson title, @Nullable List<TextJson> bullets) {}

    Storyboard storyboard(MediaStore store) {
        if (scenes == null || scenes.isEmpty() || scenes.size() > MOST_SCENES) {
            throw ProblemException.invalid("storyboard.scenes", "media.api.scenes");
        }
        var all = new ArrayList<Scene>();
        for (var i = 0; i < scenes.size(); i++) {
            all.add(scene(scenes.get(i), "storyboard.scenes[" + i + "]", store));
        }
        return new Storyboard(new ClipId("c-new"), text(title, "storyboard.title"), all, music(store));
    }

    /** What of an unfinished one can be drawn: what is wrong is left out, so that the rest is seen. */
    Storyboard drawable(MediaStore store) {
        var all = new ArrayList<Scene>();
        for (var scene : Optional.ofNullable(scenes).orElse(List.of()).stream()
                .limit(MOST_SCENES)
                .toList()) {
            all.add(DraftScene.of(scene, each -> scene(each, "scene", store)));
        }
        return new Storyboard(new ClipId("c-new"), LocalizedText.EMPTY, all);
    }

    private Optional<Music> music(MediaStore store) {
        if (music == null) {
            return Optional.empty();
        }
        var field = "storyboard.music";
        var licence = music.licence() == null ? "" : music.licence().strip();
        var name = music.title() == null ? "" : music.title().strip();
        if (licence.isEmpty() || licence.length() > LONGEST_TEXT || name.length() > LONGEST_TEXT) {
            throw ProblemException.invalid(field + ".licence", "media.board.wrong.licence");
        }
        return Optional.of(new Music(sound(music.sound(), music.seconds(), field, store), name, licence));
    }

    private static Optional<Voice> voice(@Nullable VoiceJson voice, String field, MediaStore store) {
        if (voice == null || (voice.ja() == null && voice.en() == null)) {
            return Optional.empty();
        }
        return Optional.of(new Voice(
                Optional.ofNullable(voice.ja()).map(each -> sound(each.sound(), each.seconds(), field, store)),
                Optional.ofNullable(voice.en()).map(each -> sound(each.sound(), each.seconds(), field, store))));
    }

    private static Sound sound(@Nullable String address, double seconds, String field, MediaStore store) {
        if (address == null || !(seconds > 0 && seconds <= LONGEST_SOUND)) {
            throw ProblemException.invalid(field, "media.board.wrong.sound");
        }
        return new Sound(file(address, field, "audio/", "media.board.wrong.sound", store), seconds);
    }

    private static Optional<Motion> motion(@Nullable MotionJson motion, String field) {
        try {
            return Optional.ofNullable(motion).map(MotionJson::motion);
        } catch (IllegalArgumentException nothing) {
            throw ProblemException.invalid(field, "media.api.scene");
        }
    }

    private static Scene scene(@Nullable SceneJson scene, String field, MediaStore store) {
        if (scene == null || (scene.seconds() != null && !(scene.seconds() >= 1 && scene.seconds() <= 60))) {
            throw ProblemException.invalid(field, "media.api.scene");
        }
        var layout = oneOf(Layout.values(), scene.layout(), Layout.STATEMENT, field + ".layout");
        var picture = Optional.ofNullable(scene.picture()).map(address -> picture(address, field + ".picture", store));
        var columns = columns(scene, field);
        if ((layout == Layout.PICTURE && picture.isEmpty()) || (layout == Layout.COMPARE) != (columns.size() == 2)) {
            throw ProblemException.invalid(field, "media.api.scene");
        }
        return new Scene(
                layout,
                Optional.ofNullable(scene.chapter()).map(each -> text(each, field + ".chapter")),
                text(scene.title(), field + ".title"),
                text(scene.text(), field + ".text"),
                bullets(scene.bullets(), field + ".bullets"),
                columns,
                picture,
                text(scene.narration(), field + ".narration"),
                scene.seconds() == null ? OptionalDouble.empty() : OptionalDouble.of(scene.seconds()),
                oneOf(Transition.values(), scene.transition(), Transition.CUT, field + ".transition"),
                motion(scene.motion(), field + ".motion"),
                voice(scene.voice(), field + ".voice", store));
    }

    private static List<Column> columns(SceneJson scene, String field) {
        return Optional.ofNullable(scene.columns()).orElse(List.of()).stream()
                .map(each ->
                        new Column(text(each.title(), field + ".columns"), bullets(each.bullets(), field + ".columns")))
                .toList();
    }

    private static LocalizedText text(@Nullable TextJson given, String field) {
        var text = given == null ? LocalizedText.EMPTY : given.text();
        if (text.ja().length() > LONGEST_TEXT || text.en().length() > LONGEST_TEXT) {
            throw ProblemException.invalid(field, "media.api.scene");
        }
        return text;
    }

    private static LocalizedTexts bullets(@Nullable List<TextJson> given, String field) {
        var texts = Optional.ofNullable(given).orElse(List.of()).stream()
                .map(each -> text(each, field))
                .toList();
        if (texts.size() > MOST_BULLETS) {
            throw ProblemException.invalid(field, "media.api.scene");
        }
        return new LocalizedTexts(
                texts.stream().map(LocalizedText::ja).toList(),
                texts.stream().map(LocalizedText::en).toList());
    }

    private static <E extends Enum<E>> E oneOf(E[] values, @Nullable String name, E otherwise, String field) {
        if (name == null) {
            return otherwise;
        }
        return Stream.of(values)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> ProblemException.invalid(field, "media.api.scene"));
    }

    private static MediaFile picture(String address, String field, MediaStore store) {
        return file(address, field, "image/", "media.api.picture", store);
    }

    private static MediaFile file(String address, String field, String kind, String otherwise, MediaStore store) {
        return Optional.of(FILE.matcher(address))
                .filter(java.util.regex.Matcher::matches)
                .filter(found -> MediaTypes.of(found.group(2)).startsWith(kind))
                .filter(found -> store.find(found.group(1)).isPresent())
                .map(found -> new MediaFile(
                        found.group(1), found.group(2), MediaTypes.of(found.group(2)), store.bytes(found.group(1))))
                .orElseThrow(() -> ProblemException.invalid(field, otherwise));
    }
}
