package dev.michi.media.typesetting;

import static dev.michi.shared.Language.EN;
import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(Phrases.japanese());

    @Test
    void leavesAShortTextAlone() {
        assertThat(japanese("明日、一行だけ", 10)).containsExactly("明日、一行だけ");
    }

    @Test
    void breaksJapaneseBetweenPhrases() {
        assertThat(japanese("次に読むのは、だれか", 8)).containsExactly("次に読むのは、", "だれか");
        assertThat(japanese("まず、その人の顔を思い浮かべてみましょう。", 20)).containsExactly("まず、その人の顔を", "思い浮かべてみましょう。");
    }

    @Test
    void keepsAQuotationInOnePiece() {
        assertThat(japanese("部署ごとの「譲れない線」を聞き出す", 12)).anyMatch(line -> line.contains("「譲れない線」"));
    }

    @Test
    void breaksLatinAtSpacesOnly() {
        assertThat(breaker.lines("Release criteria for enterprises", EN, 12, String::length))
                .containsExactly("Release", "criteria for", "enterprises");
        assertThat(breaker.lines("Salesforce", EN, 4, String::length)).containsExactly("Salesforce");
    }

    @Test
    void makesLinesOfAboutEqualLength() {
        var lines = breaker.lines("Twelve people with six meetings a week make 72 records.", EN, 42, String::length);
        assertThat(lines).containsExactly("Twelve people with six meetings", "a week make 72 records.");
    }

    @Test
    void anArrowStaysWithWhatItPointsAt() {
        assertThat(japanese("やめた理由 → 製品チーム", 8)).containsExactly("やめた理由", "→ 製品チーム");
    }

    @Test
    void noLineStartsOrEndsWithWhatMayNotStandThere() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var pieces =
                List.of("「線」", "、", "。", "ちょっと", "キャッチ", "ヘルプデスク", "3,200名", "を", "聞く", "（例）", "Teams", " → ", "ー");
        for (var i = 0; i < 300; i++) {
            var text = new StringBuilder("始");
            for (var k = random.nextInt(3, 16); k > 0; k--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            var lines = japanese(text.toString(), random.nextInt(6, 14));
            assertThat(String.join("", lines).replace(" ", ""))
                    .as("seed %d", seed)
                    .isEqualTo(text.toString().replace(" ", ""));
            lines.stream().skip(1).forEach(line -> assertThat("、。」）ーっャッょ,".indexOf(line.charAt(0)))
                    .as("seed %d: %s", seed, lines)
                    .isNegative());
            lines.stream().limit(lines.size() - 1).forEach(line -> assertThat(
                            "「（→".indexOf(line.charAt(line.length() - 1)))
                    .as("seed %d: %s", seed, lines)
                    .isNegative());
        }
    }

    private List<String> japanese(String text, int width) {
        return breaker.lines(text, JA, width, String::length);
    }
}
