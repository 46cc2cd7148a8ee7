package dev.michi.media.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.media.Clip.Cue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WebVttReaderTest {

    @Test
    void readsWordsAndTimesAndNothingElse() {
        var vtt = """
                WEBVTT - by somebody

                STYLE
                ::cue { background: url(https://example.com/) }

                NOTE not for readers

                intro
                00:01.000 --> 00:02.500 position:10% line:0
                <v Mori><b>Hello</b> &amp; welcome
                二行目

                01:00:00.000 --> 01:00:01.000
                late
                """;
        assertThat(WebVttReader.read(vtt))
                .contains(List.of(new Cue(1, 2.5, "Hello & welcome\n二行目"), new Cue(3600, 3601, "late")));
    }

    @Test
    void hostileTextIsWrittenHarmlessly() {
        var vtt = "WEBVTT\r\n\r\n00:00.000 --> 00:01.000\r\n<script>alert(1)</script> <img src=x onerror=y>\u0000\r\n";
        var cues = WebVttReader.read(vtt).orElseThrow();
        var written = WebVtt.of(cues, text -> text.lines().toList());
        assertThat(written).doesNotContain("<script", "<img", "\0").contains("&lt;script&gt;alert(1)");
        assertThat(WebVttReader.read(written)).contains(cues);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "00:00.000 --> 00:01.000\nno header",
                "WEBVTTX\n\n00:00.000 --> 00:01.000\nx",
                "WEBVTT\n\n00:02.000 --> 00:01.000\nbackwards",
                "WEBVTT\n\n00:02.000 --> 00:03.000\nx\n\n00:01.000 --> 00:02.000\nout of order",
                "WEBVTT\n\n00:61.000 --> 00:62.000\nno such second",
                "WEBVTT\n\n1\n2\n00:00.000 --> 00:01.000\ntwo names",
                "WEBVTT\n\n00:00.000 --> 00:01.000\nx\n00:01.000 --> 00:02.000\nno gap",
                "WEBVTT\n\njust words"
            })
    void refusesWhatIsNoWebVtt(String vtt) {
        assertThat(WebVttReader.read(vtt)).isEmpty();
    }

    @Test
    void refusesMoreThanAnybodyCanRead() {
        assertThat(WebVttReader.read("WEBVTT\n\n00:00.000 --> 00:01.000\n" + "x".repeat(501)))
                .isEmpty();
        assertThat(WebVttReader.read("WEBVTT\n\n" + "00:00.000 --> 00:01.000\nx\n\n".repeat(2001)))
                .isEmpty();
        assertThat(WebVttReader.read("WEBVTT\n" + "\n".repeat(300_000))).isEmpty();
    }
}
