package dev.michi.media.timeline;

import dev.michi.shared.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a narration into sentences. A 「quotation。」 stays whole. */
final class Sentences {

    private Sentences() {}

    static List<String> of(String text, Language language) {
        var sentences = language == Language.JA ? japanese(text) : english(text);
        return sentences.stream()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private static List<String> japanese(String text) {
        var sentences = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case '「', '『', '（' -> depth++;
                case '」', '』', '）' -> depth = Math.max(0, depth - 1);
                case '。', '！', '？', '!', '?' -> {
                    if (depth == 0) {
                        sentences.add(text.substring(start, i + 1));
                        start = i + 1;
                    }
                }
                default -> {}
            }
        }
        sentences.add(text.substring(start));
        return sentences;
    }

    private static List<String> english(String text) {
        var sentences = new ArrayList<String>();
        var boundaries = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        boundaries.setText(text);
        var start = boundaries.first();
        for (var end = boundaries.next(); end != BreakIterator.DONE; end = boundaries.next()) {
            sentences.add(text.substring(start, end));
            start = end;
        }
        return sentences;
    }
}
