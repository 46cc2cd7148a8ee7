package dev.michi.media.timeline;

import dev.michi.media.Clip.Cue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads captions in WebVTT. Only the words and their times are kept: no styles, no positions, no markup, whatever the file
 * says; {@link WebVtt} writes them anew.
 */
public final class WebVttReader {

    private static final int LONGEST = 300_000;
    private static final int MOST_CUES = 2000;
    private static final int LONGEST_TEXT = 500;
    private static final String TIME = "(?:(\\d{2,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})";
    private static final Pattern TIMES = Pattern.compile(TIME + "[ \\t]+-->[ \\t]+" + TIME + "(?:[ \\t].*)?");
    private static final Pattern MARKUP = Pattern.compile(
            "</?(?:b|i|u|c|v|lang|ruby|rt)(?:\\.[^\\s<>]*)?(?:[ \\t][^<>]*)?>|<(?:\\d{2,3}:)?\\d\\d:\\d\\d\\.\\d{3}>");

    private WebVttReader() {}

    /** Empty if it is not WebVTT, its cues are not in order, or there is more than anybody can read. */
    public static Optional<List<Cue>> read(String vtt) {
        if (vtt.length() > LONGEST) {
            return Optional.empty();
        }
        var text = vtt.startsWith("\uFEFF") ? vtt.substring(1) : vtt;
        var blocks = text.replace("\r\n", "\n").replace('\r', '\n').split("\n{2,}");
        if (!isHeader(blocks[0])) {
            return Optional.empty();
        }
        var cues = new ArrayList<Cue>();
        for (var i = 1; i < blocks.length; i++) {
            var lines = blocks[i].strip().lines().toList();
            if (lines.isEmpty() || lines.getFirst().matches("(NOTE|STYLE|REGION)([ \\t].*)?")) {
                continue;
            }
            var cue = cue(lines);
            if (cue.isEmpty() || cues.size() == MOST_CUES || isBefore(cue.get(), cues)) {
                return Optional.empty();
            }
            cue.filter(each -> !each.text().isEmpty()).ifPresent(cues::add);
        }
        return Optional.of(List.copyOf(cues));
    }

    private static boolean isHeader(String block) {
        return block.lines()
                        .findFirst()
                        .filter(line -> line.matches("WEBVTT([ \\t].*)?"))
                        .isPresent()
                && !block.contains("-->");
    }

    private static boolean isBefore(Cue cue, List<Cue> cues) {
        return !cues.isEmpty() && cue.start() < cues.getLast().start();
    }

    private static Optional<Cue> cue(List<String> lines) {
        var at = lines.getFirst().contains("-->") ? 0 : 1;
        if (at >= lines.size()) {
            return Optional.empty();
        }
        var times = TIMES.matcher(lines.get(at).strip());
        if (!times.matches()) {
            return Optional.empty();
        }
        var start = seconds(times, 1);
        var end = seconds(times, 5);
        var words = String.join(
                "\n",
                lines.subList(at + 1, lines.size()).stream()
                        .map(WebVttReader::plain)
                        .filter(line -> !line.isEmpty())
                        .toList());
        return end > start
                        && words.length() <= LONGEST_TEXT
                        && lines.stream().skip(at + 1).noneMatch(l -> l.contains("-->"))
                ? Optional.of(new Cue(start, end, words))
                : Optional.empty();
    }

    private static double seconds(java.util.regex.Matcher times, int group) {
        var hours = times.group(group) == null ? 0 : Integer.parseInt(times.group(group));
        return hours * 3600
                + Integer.parseInt(times.group(group + 1)) * 60
                + Integer.parseInt(times.group(group + 2))
                + Integer.parseInt(times.group(group + 3)) / 1000.0;
    }

    private static String plain(String line) {
        var words = MARKUP.matcher(line).replaceAll("");
        return words.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", "\u00A0")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&amp;", "&")
                .codePoints()
                .filter(each -> !Character.isISOControl(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
    }
}
