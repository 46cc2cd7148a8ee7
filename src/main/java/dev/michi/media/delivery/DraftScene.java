package dev.michi.media.delivery;

import dev.michi.media.Storyboard.Scene;
import dev.michi.media.delivery.StoryboardJson.ColumnJson;
import dev.michi.media.delivery.StoryboardJson.SceneJson;
import dev.michi.platform.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes something that can be drawn of a scene that is not finished. */
final class DraftScene {

    private DraftScene() {}

    /** As it is; else without its picture, voice and length; else empty. */
    static Scene of(@Nullable SceneJson scene, Function<SceneJson, Scene> reading) {
        var whole = scene == null ? empty() : completed(scene);
        return attempt(whole, reading).or(() -> attempt(bare(whole), reading)).orElseGet(() -> reading.apply(empty()));
    }

    private static Optional<Scene> attempt(SceneJson scene, Function<SceneJson, Scene> reading) {
        try {
            return Optional.of(reading.apply(scene));
        } catch (ProblemException unfinished) {
            return Optional.empty();
        }
    }

    /** A comparison has two columns; a picture that is not there yet leaves its words. */
    private static SceneJson completed(SceneJson scene) {
        var compares = "compare".equals(scene.layout());
        var columns = new ArrayList<>(Optional.ofNullable(scene.columns()).orElse(List.of()));
        while (compares && columns.size() < 2) {
            columns.add(new ColumnJson(null, List.of()));
        }
        var layout = "picture".equals(scene.layout()) && scene.picture() == null ? "title" : scene.layout();
        return with(scene, layout, compares ? columns.subList(0, 2) : List.of(), scene.picture());
    }

    private static SceneJson bare(SceneJson scene) {
        var layout = "picture".equals(scene.layout()) ? "title" : scene.layout();
        return new SceneJson(
                layout,
                scene.chapter(),
                scene.title(),
                scene.text(),
                scene.bullets(),
                scene.columns(),
                null,
                scene.narration(),
                null,
                null,
                null,
                null,
                null);
    }

    private static SceneJson with(
            SceneJson scene, @Nullable String layout, List<ColumnJson> columns, @Nullable String picture) {
        return new SceneJson(
                layout,
                scene.chapter(),
                scene.title(),
                scene.text(),
                scene.bullets(),
                columns,
                picture,
                scene.narration(),
                scene.seconds(),
                scene.transition(),
                scene.motion(),
                scene.voice(),
                null);
    }

    private static SceneJson empty() {
        return new SceneJson("title", null, null, null, null, null, null, null, null, null, null, null, null);
    }
}
