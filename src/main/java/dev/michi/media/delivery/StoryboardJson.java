package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaStore;
import dev.michi.media.MediaTypes;
import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Column;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Transition;
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
record StoryboardJson(@Nullable TextJson title, @Nullable List<SceneJson> scenes) {

    private static final Pattern PICTURE = Pattern.compile("/media/files/([0-9a-f]{64})/([a-z0-9.-]{1,80})");
    private static final int MOST_SCENES = 60;
    private static final int MOST_BULLETS = 5;
    private static final int LONGEST_TEXT = 1000;

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
            @Nullable String transition) {}

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
        return new Storyboard(new ClipId("c-new"), text(title, "storyboard.title"), all);
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
                oneOf(Transition.values(), scene.transition(), Transition.CUT, field + ".transition"));
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
        return Optional.of(PICTURE.matcher(address))
                .filter(java.util.regex.Matcher::matches)
                .filter(found -> MediaTypes.of(found.group(2)).startsWith("image/"))
                .filter(found -> store.find(found.group(1)).isPresent())
                .map(found -> new MediaFile(
                        found.group(1), found.group(2), MediaTypes.of(found.group(2)), store.bytes(found.group(1))))
                .orElseThrow(() -> ProblemException.invalid(field, "media.api.picture"));
    }
}
