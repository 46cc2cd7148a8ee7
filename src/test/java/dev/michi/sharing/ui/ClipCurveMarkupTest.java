package dev.michi.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import dev.michi.sharing.ShareNumbers.ClipCurve;
import dev.michi.uikit.Words;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClipCurveMarkupTest {

    private final Words words = new Words(
            Language.EN, ZoneOffset.UTC, (key, parameters) -> "[" + key + " " + Arrays.toString(parameters) + "]");

    @Test
    void saysHowManyBeganAndEndedAndWhereMostLeft() {
        assertThat(html(List.of(20, 20, 19, 11, 10)))
                .contains("[desk.numbers.clip.finding [20, 10]]", "[desk.numbers.clip.left [0:03]]");
    }

    @Test
    void drawsEachSecondAsHighAsManyWereWatching() {
        assertThat(html(List.of(10, 5, 0))).contains("viewBox=\"0 0 3 60\"", "d=\"M0 60V0.0H1V30.0H2V60.0H3V60Z\"");
    }

    @Test
    void whereNobodyLeftNoPlaceIsNamed() {
        assertThat(html(List.of(8, 8, 8))).doesNotContain("clip.left");
    }

    @Test
    void aClipThatNobodyBeganHasNoCurve() {
        assertThat(html(List.of(0, 0))).isEmpty();
        assertThat(html(List.of())).isEmpty();
    }

    private String html(List<Integer> watching) {
        return new ClipCurveMarkup(new ClipCurve("c-one", watching), "Sign in", words)
                .markup()
                .html();
    }
}
