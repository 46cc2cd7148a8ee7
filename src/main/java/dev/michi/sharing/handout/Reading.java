package dev.michi.sharing.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A piece of text, and how its kanji are read; the reading is empty for what needs none. */
record Reading(String base, String reading) {

    private static final Pattern MARKED = Pattern.compile("\\{([^{}|]{1,40})\\|([^{}|]{1,80})}");

    /** Reads the furigana of the content format: {@code {漢字|かんじ}を書く}. */
    static List<Reading> parse(String text) {
        var pieces = new ArrayList<Reading>();
        var mark = MARKED.matcher(text);
        int from = 0;
        while (mark.find()) {
            addPlain(pieces, text.substring(from, mark.start()));
            pieces.add(new Reading(mark.group(1), mark.group(2)));
            from = mark.end();
        }
        addPlain(pieces, text.substring(from));
        return pieces;
    }

    /** The text without its readings. */
    static String plain(String text) {
        return MARKED.matcher(text).replaceAll("$1");
    }

    private static void addPlain(List<Reading> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Reading(text, ""));
        }
    }

    /** Gives each line the pieces it is made of. A line break inside a word with a reading leaves the reading with its beginning. */
    static List<List<Reading>> onto(List<String> lines, List<Reading> pieces) {
        var left = new ArrayList<>(pieces);
        var result = new ArrayList<List<Reading>>();
        for (var line : lines) {
            result.add(take(line, left));
        }
        return result;
    }

    private static List<Reading> take(String line, List<Reading> left) {
        var taken = new ArrayList<Reading>();
        int length = line.length();
        while (length > 0 && !left.isEmpty()) {
            var piece = left.removeFirst();
            var base = taken.isEmpty() ? piece.base().stripLeading() : piece.base();
            if (base.isEmpty()) {
                continue;
            }
            if (base.length() > length) {
                left.addFirst(new Reading(base.substring(length), ""));
                base = base.substring(0, length);
            }
            taken.add(new Reading(base, piece.reading()));
            length -= base.length();
        }
        return taken;
    }
}
