package dev.michi.media.timeline;

import dev.michi.media.Storyboard;
import dev.michi.media.Storyboard.Scene;
import dev.michi.media.Storyboard.Transition;
import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.List;

/**
 * The scenes of a storyboard in time, the same in both languages. All times are seconds from the start, on whole frames.
 *
 * <p>The rules stand in {@code docs/content-format.md}: a scene without a length lasts as long as the longer narration
 * takes at 6.5 Japanese characters or 2.6 English words a second, plus 1.2 s, at least 3.5 s.
 */
public record Timeline(List<Span> spans) {

    public static final int FRAMES_PER_SECOND = 30;

    private static final double JAPANESE_CHARACTERS_A_SECOND = 6.5;
    private static final double ENGLISH_WORDS_A_SECOND = 2.6;
    private static final double BREATH = 1.2;
    private static final double SHORTEST = 3.5;
    private static final double AFTER_VOICE = 0.6;
    private static final double SHORTEST_SPOKEN = 2;

    /** @param transition how it comes in, over {@code transitionSeconds} from {@code start}; the first one is a cut */
    public record Span(Scene scene, int index, double start, double end, Transition transition) {

        public double seconds() {
            return end - start;
        }

        public double transitionSeconds() {
            return switch (transition) {
                case CUT -> 0;
                case FADE, SLIDE -> frames(Math.min(0.6, seconds() / 4));
            };
        }
    }

    public Timeline {
        spans = List.copyOf(spans);
    }

    public static Timeline of(Storyboard storyboard) {
        if (storyboard.scenes().isEmpty()) {
            throw new IllegalArgumentException("A storyboard without scenes: " + storyboard.id());
        }
        var spans = new ArrayList<Span>();
        var start = 0.0;
        for (var scene : storyboard.scenes()) {
            var end = frames(start + seconds(scene));
            var transition = spans.isEmpty() ? Transition.CUT : scene.transition();
            spans.add(new Span(scene, spans.size(), start, end, transition));
            start = end;
        }
        return new Timeline(spans);
    }

    public double seconds() {
        return spans.getLast().end();
    }

    /** Nobody is cut off: with a voice a scene is at least as long as that takes. */
    private static double seconds(Scene scene) {
        var spoken = scene.voice().map(voice -> voice.seconds() + AFTER_VOICE).orElse(0.0);
        return scene.voice().isPresent() && scene.seconds().isEmpty() && spoken > AFTER_VOICE
                ? Math.max(SHORTEST_SPOKEN, spoken)
                : Math.max(spoken, read(scene));
    }

    private static double read(Scene scene) {
        return scene.seconds().orElseGet(() -> {
            var narration = scene.narration();
            var japanese = spokenCharacters(narration.in(Language.JA)) / JAPANESE_CHARACTERS_A_SECOND;
            var english = words(narration.in(Language.EN)) / ENGLISH_WORDS_A_SECOND;
            return Math.max(SHORTEST, Math.max(japanese, english) + BREATH);
        });
    }

    private static long spokenCharacters(String text) {
        return text.codePoints().filter(each -> !Character.isWhitespace(each)).count();
    }

    private static long words(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    /** The nearest time at which a frame starts. */
    static double frames(double seconds) {
        return Math.round(seconds * FRAMES_PER_SECOND) / (double) FRAMES_PER_SECOND;
    }
}
