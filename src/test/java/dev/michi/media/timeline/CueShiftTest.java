package dev.michi.media.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Clip.Cue;
import dev.michi.media.ClipWish.Mark;
import dev.michi.media.Cut.Range;
import dev.michi.media.CutOptions;
import dev.michi.media.CutOptions.Fast;
import dev.michi.media.CutTime;
import dev.michi.media.cutting.Options;
import dev.michi.shared.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class CueShiftTest {

    private static final List<Range> RANGES = List.of(new Range(10, 20), new Range(40, 50));
    private static final CutTime PLAIN = CutTime.of(RANGES, CutOptions.NONE);

    @Test
    void wordsComeLaterBehindATitleCard() {
        var after = CutTime.of(RANGES, Options.plain().titleCard().build());
        assertThat(new CueShift(PLAIN, after).cues(List.of(new Cue(1, 2, "one"), new Cue(11, 12, "two"))))
                .containsExactly(new Cue(4, 5, "one"), new Cue(14, 15, "two"));
        assertThat(new CueShift(after, PLAIN).cues(List.of(new Cue(4, 5, "one"), new Cue(1, 2, "card"))))
                .as("what was said on the card goes with it")
                .containsExactly(new Cue(1, 2, "one"));
    }

    @Test
    void wordsMoveUpWhereItGoesFaster() {
        var after = CutTime.of(RANGES, Options.plain().fast(new Fast(12, 16, 4)).build());
        assertThat(after.seconds()).isCloseTo(17, within(1e-9));
        assertThat(new CueShift(PLAIN, after)
                        .cues(List.of(new Cue(0, 1, "before"), new Cue(1, 4, "into it"), new Cue(8, 9, "after"))))
                .containsExactly(new Cue(0, 1, "before"), new Cue(1, 2.5, "into it", true), new Cue(5, 6, "after"));
    }

    @Test
    void wordsThatLostAPartOfTheirStretchAreToBeLookedAtAgain() {
        var after = CutTime.of(List.of(new Range(10, 12), new Range(13, 20)), CutOptions.NONE);
        var moved = new CueShift(PLAIN, after)
                .cues(List.of(new Cue(0, 1, "whole"), new Cue(1, 4, "cut into"), new Cue(5, 6, "later")));
        assertThat(moved)
                .containsExactly(new Cue(0, 1, "whole"), new Cue(1, 3, "cut into", true), new Cue(4, 5, "later"));
        assertThat(new CueShift(after, after).cues(moved))
                .as("nobody has looked at them by leaving the cut alone")
                .isEqualTo(moved);
    }

    @Test
    void chaptersStayWithTheirMomentOrGo() {
        var chapters = List.of(mark(2, "kept"), mark(12, "gone"));
        var after = CutTime.of(List.of(new Range(5, 20)), CutOptions.NONE);
        assertThat(new CueShift(PLAIN, after).chapters(chapters)).containsExactly(mark(7, "kept"));
    }

    @Test
    void aMomentIsFoundInTheClipAndBack() {
        var time = CutTime.of(
                RANGES, Options.plain().titleCard().fast(new Fast(15, 45, 5)).build());
        assertThat(time.pieces()).hasSize(4);
        assertThat(time.seconds()).isCloseTo(3 + 5 + 1 + 1 + 5, within(1e-9));
        assertThat(time.place(42.5)).hasValueCloseTo(9.5, within(1e-9));
        assertThat(time.place(30)).isEmpty();
        assertThat(time.sources(3, 4)).containsExactly(new Range(10, 11));
        assertThat(time.places(14, 16)).containsExactly(new Range(7, 8.2));
    }

    private static Mark mark(double at, String title) {
        return new Mark(at, new LocalizedText(title, title));
    }
}
