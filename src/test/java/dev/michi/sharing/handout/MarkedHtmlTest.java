package dev.michi.sharing.handout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkedHtmlTest {

    @Test
    void readingsSurviveAndTagsGo() {
        var html = "<p><strong>左</strong>の<ruby>写真<rp>（</rp><rt>しゃしん</rt><rp>）</rp></ruby>を &amp; おす</p>";

        assertThat(MarkedHtml.line(html)).isEqualTo("左の{写真|しゃしん}を & おす");
    }

    @Test
    void aPosterTakesTheFirstSentence() {
        assertThat(MarkedHtml.headline("<p>下のらんに、書く。短く書きます。</p>")).isEqualTo("下のらんに、書く");
        assertThat(MarkedHtml.headline("<p>Press Calendar, then the meeting. The link does the same.</p>"))
                .isEqualTo("Press Calendar, then the meeting");
    }
}
