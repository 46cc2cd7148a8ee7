package dev.michi.media.timeline;

import dev.michi.media.Clip.Cue;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Writes captions as WebVTT (https://www.w3.org/TR/webvtt1/). */
public final class WebVtt {

    private WebVtt() {}

    /** @param lines tells how a cue's text breaks */
    public static String of(List<Cue> cues, Function<String, List<String>> lines) {
        var vtt = new StringBuilder("WEBVTT\n");
        var number = 0;
        for (var cue : cues) {
            vtt.append('\n').append(++number).append('\n');
            vtt.append(time(cue.start()))
                    .append(" --> ")
                    .append(time(cue.end()))
                    .append('\n');
            lines.apply(cue.text()).forEach(line -> vtt.append(escape(line)).append('\n'));
        }
        return vtt.toString();
    }

    /** {@code 00:01:02.500} */
    public static String time(double seconds) {
        var millis = Math.round(seconds * 1000);
        return String.format(
                Locale.ROOT,
                "%02d:%02d:%02d.%03d",
                millis / 3_600_000,
                millis / 60_000 % 60,
                millis / 1000 % 60,
                millis % 1000);
    }

    private static String escape(String line) {
        return line.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
