package dev.michi.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LandscapeTest {

    private static final Pattern BOARD = Pattern.compile("class=\"board\" d=\"M(-?\\d+) \\d+h(\\d+)");

    @Test
    void theSameSubjectAlwaysLooksTheSameAndAnotherDoesNot() {
        var first = Landscape.of("m-calls", 0, "電話").html();

        assertThat(Landscape.of("m-calls", 0, "電話").html()).isEqualTo(first);
        assertThat(Landscape.of("m-mails", 0, "電話").html()).isNotEqualTo(first);
        assertThat(Landscape.of("m-calls", 5, "電話").html()).contains("drawn--1");
    }

    @Test
    void theLongestWordFitsOnTheBoard() {
        for (var word : new String[] {"四文字語", "TWELVE WORDS", "WWWWWWWWWWWW", "全角十二文字の言葉です！"}) {
            var board = BOARD.matcher(Landscape.of("m-calls", 0, word).html());
            assertThat(board.find()).as(word).isTrue();
            assertThat(Integer.parseInt(board.group(1))).isGreaterThan(60);
            assertThat(Integer.parseInt(board.group(2))).isLessThanOrEqualTo(400);
        }
    }

    @Test
    void theWordIsTextAndWithoutOneThereIsNoSign() {
        assertThat(Landscape.of("m-calls", 0, "<b>").html())
                .contains("&lt;b&gt;")
                .doesNotContain("<b>");
        assertThat(Landscape.of("m-calls", 0, "").html()).doesNotContain("sign");
    }
}
