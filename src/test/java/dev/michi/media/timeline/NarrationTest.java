package dev.michi.media.timeline;

import static dev.michi.media.Storyboards.both;
import static dev.michi.media.Storyboards.scene;
import static dev.michi.shared.Language.EN;
import static dev.michi.shared.Language.JA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Clip.Cue;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboards;
import dev.michi.media.typesetting.LineBreaker;
import dev.michi.media.typesetting.Phrases;
import dev.michi.shared.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NarrationTest {

    private final Narration narration = new Narration(new LineBreaker(Phrases.japanese()));

    @Test
    void aCueIsASentence() {
        assertThat(cues("入力は手紙です。だれが読む？　次の人です。", "An entry is a letter. Who reads it? The next person.", JA))
                .extracting(Cue::text)
                .containsExactly("入力は手紙です。", "だれが読む？", "次の人です。");
        assertThat(cues("短い。", "An entry is a letter. Who reads it? The next person.", EN))
                .extracting(Cue::text)
                .containsExactly("An entry is a letter.", "Who reads it?", "The next person.");
    }

    @Test
    void aQuotationIsNotSplit() {
        assertThat(cues("「困るんです。本当に。」と聞きました。", "x", JA)).extracting(Cue::text).containsExactly("「困るんです。本当に。」と聞きました。");
    }

    @Test
    void cuesFillTheirSceneByLength() {
        var cues = cues("ああああああああ。いいいい。", "x", JA);
        assertThat(cues.get(0).start()).isZero();
        assertThat(cues.get(0).end()).isEqualTo(cues.get(1).start());
        assertThat(cues.get(1).end()).isEqualTo(9.8);
        assertThat(cues.get(0).end()).isBetween(6.0, 7.0);
    }

    @Test
    void noCueNeedsMoreThanTwoReadableLines() {
        var long1 = "でも、なぜ契約したのか、だれが決めるのかは、聞いた人が書かなければ残りませんし、あとから来た人が聞き返すことになります。";
        var long2 = "But why they bought and who decides is gone unless whoever heard it writes it down, and whoever"
                + " comes later will have to ask the customer all over again.";
        for (var language : Language.values()) {
            var limit = language == JA ? 20 : 42;
            assertThat(cues(long1, long2, language)).hasSizeGreaterThan(1).allSatisfy(cue -> assertThat(
                            narration.lines(cue.text(), language))
                    .hasSizeLessThanOrEqualTo(2)
                    .allMatch(line -> line.length() <= limit));
        }
    }

    @Test
    void writesWebVtt() {
        var vtt = WebVtt.of(List.of(new Cue(0, 61.5, "a < b & c")), List::of);
        assertThat(vtt).isEqualTo("WEBVTT\n\n1\n00:00:00.000 --> 00:01:01.500\na &lt; b &amp; c\n");
    }

    private List<Cue> cues(String ja, String en, Language language) {
        var storyboard = Storyboards.of("c-x", scene(Layout.TITLE, both("題", "Title"), both(ja, en), 10));
        return narration.cues(Timeline.of(storyboard), language);
    }
}
