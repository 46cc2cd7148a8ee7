package dev.michi.catalog;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in the HTML of a block, for searching and comparing; not a sanitiser. */
final class PlainText {

    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|h2|h3|li|ul|ol|table|tr|td|th|pre|blockquote|br)\\b[^>]*>");
    private static final Pattern NEXT_CELL = Pattern.compile("</t[dh]>\\s*<t[dh]\\b[^>]*>");
    /** What stands above kanji would tear words apart. */
    private static final Pattern READING = Pattern.compile("<(rt|rp)>[^<]*</\\1>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("&#(?:(\\d{1,7})|x([0-9a-fA-F]{1,6}));");

    private PlainText() {}

    static String of(String html) {
        return words(BLOCK.matcher(html).replaceAll(" "));
    }

    /** A line for each paragraph, item, heading and row; the cells of a row are parted by bars. */
    static String lines(String html) {
        var rows = NEXT_CELL.matcher(html).replaceAll(" | ");
        return words(BLOCK.matcher(rows).replaceAll("\n"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static int number(MatchResult match) {
        return match.group(1) != null ? Integer.parseInt(match.group(1)) : Integer.parseInt(match.group(2), 16);
    }

    private static String character(int number) {
        return Character.isValidCodePoint(number) ? Character.toString(number) : "\uFFFD";
    }

    private static String words(String html) {
        var bare = TAG.matcher(READING.matcher(html).replaceAll("")).replaceAll("");
        return NUMBER.matcher(bare)
                .replaceAll(match -> Matcher.quoteReplacement(character(number(match))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
