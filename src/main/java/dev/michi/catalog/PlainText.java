package dev.michi.catalog;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words in the HTML of a block, for searching and comparing; not a sanitiser. */
final class PlainText {

    private static final Pattern BLOCK =
            Pattern.compile("</?(?:p|h2|h3|li|ul|ol|table|tr|td|th|pre|blockquote|br)\\b[^>]*>");
    /** What stands above kanji would tear words apart. */
    private static final Pattern READING = Pattern.compile("<(rt|rp)>[^<]*</\\1>");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NUMBER = Pattern.compile("&#(\\d{1,7});");

    private PlainText() {}

    static String of(String html) {
        return words(BLOCK.matcher(html).replaceAll(" "));
    }

    /** A line for each paragraph, item, heading and row. */
    static String lines(String html) {
        return words(BLOCK.matcher(html).replaceAll("\n"))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String words(String html) {
        var bare = TAG.matcher(READING.matcher(html).replaceAll("")).replaceAll("");
        return NUMBER.matcher(bare)
                .replaceAll(match ->
                        java.util.regex.Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(1)))))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }
}
