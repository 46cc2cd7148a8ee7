package dev.michi.media.timeline;

import static dev.michi.media.Storyboards.both;
import static dev.michi.media.Storyboards.scene;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Transition;
import dev.michi.media.Storyboards;
import dev.michi.shared.LocalizedText;
import org.junit.jupiter.api.Test;

class TimelineTest {

    private static final LocalizedText TITLE = both("題", "Title");

    @Test
    void aSceneLastsAsLongAsItSays() {
        assertThat(length(LocalizedText.EMPTY, 8)).isEqualTo(8);
    }

    @Test
    void withoutALengthTheLongerNarrationDecides() {
        // 65 characters at 6.5 a second, plus 1.2
        assertThat(length(both("あ".repeat(65), "Short."), 0)).isCloseTo(11.2, within(0.02));
        // 26 words at 2.6 a second, plus 1.2
        assertThat(length(both("短い。", "word ".repeat(26)), 0)).isCloseTo(11.2, within(0.02));
        assertThat(length(both("短い。", "Short."), 0)).isEqualTo(3.5);
    }

    @Test
    void scenesFollowEachOtherWithoutGapsOnWholeFrames() {
        var one = scene(Layout.TITLE, TITLE, LocalizedText.EMPTY, 4.01);
        var timeline = Timeline.of(Storyboards.of("c-x", one, one, one));
        for (var i = 1; i < 3; i++) {
            var span = timeline.spans().get(i);
            assertThat(span.start()).isEqualTo(timeline.spans().get(i - 1).end());
            assertThat(span.start() * 30).isCloseTo(Math.rint(span.start() * 30), within(1e-9));
        }
        assertThat(timeline.seconds()).isCloseTo(12.03, within(0.05));
    }

    @Test
    void theFirstSceneDoesNotFadeIn() {
        var one = scene(Layout.TITLE, TITLE, LocalizedText.EMPTY, 4);
        var spans = Timeline.of(Storyboards.of("c-x", one, one)).spans();
        assertThat(spans.get(0).transition()).isEqualTo(Transition.CUT);
        assertThat(spans.get(0).transitionSeconds()).isZero();
        assertThat(spans.get(1).transitionSeconds()).isEqualTo(0.6);
    }

    @Test
    void aStoryboardNeedsAScene() {
        assertThatThrownBy(() -> Timeline.of(Storyboards.of("c-x"))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double length(LocalizedText narration, double seconds) {
        return Timeline.of(Storyboards.of("c-x", scene(Layout.TITLE, TITLE, narration, seconds)))
                .seconds();
    }
}
