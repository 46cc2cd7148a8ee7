package dev.michi.catalog.pack;

import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Scene;

/** How long a clip will be: see "storyboards" in docs/content-format.md for where the numbers come from. */
final class SceneLength {

    private static final double JAPANESE_CHARACTERS_A_SECOND = 6.5;
    private static final double ENGLISH_WORDS_A_SECOND = 2.6;
    private static final double PAUSE = 1.2;
    private static final double LEAST = 3.5;
    private static final double AFTER_VOICE = 0.6;
    private static final double LEAST_SPOKEN = 2;

    private SceneLength() {}

    /** In seconds. */
    static double of(Storyboard storyboard) {
        return storyboard.scenes().stream().mapToDouble(SceneLength::of).sum();
    }

    private static double of(Scene scene) {
        double voice = scene.voice().map(Storyboard.Voice::seconds).orElse(0.0);
        if (voice == 0) {
            return scene.seconds().orElseGet(() -> Math.max(LEAST, spoken(scene) + PAUSE));
        }
        return Math.max(scene.seconds().orElse(LEAST_SPOKEN), voice + AFTER_VOICE);
    }

    private static double spoken(Scene scene) {
        var ja = scene.narration().ja().replaceAll("\\s", "");
        var en = scene.narration().en().strip();
        double japanese = ja.codePointCount(0, ja.length()) / JAPANESE_CHARACTERS_A_SECOND;
        double english = en.isEmpty() ? 0 : en.split("\\s+").length / ENGLISH_WORDS_A_SECOND;
        return Math.max(japanese, english);
    }
}
