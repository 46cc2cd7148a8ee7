package dev.michi.catalog;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dev.michi.shared.Language;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What became of a text, word by word. Japanese is cut where its script changes and at particles, English at spaces and marks.
 * Sentences are compared first and words only within those that changed, so that long texts stay fast and a rewritten paragraph
 * is not shredded.
 *
 * @param pieces in reading order; without the added ones they are the former text, without the removed ones the present one
 */
public record TextDifference(List<Piece> pieces) {

    /** Sentences that changed are compared by words up to this many on either side; beyond, as a whole. */
    private static final int MOST_WORDS = 1_500;

    private static final Pattern SENTENCE = Pattern.compile("[^。！？\\n.!?]*(?:[。！？\\n]+|[.!?]+(?=\\s|$)\\s*|[.!?]+|$)");

    public TextDifference {
        pieces = List.copyOf(pieces);
    }

    public enum Kind {
        SAME,
        ADDED,
        REMOVED
    }

    /** @param text plain, never empty */
    public record Piece(Kind kind, String text) {}

    /** Compares two plain texts in this language. */
    public static TextDifference of(String before, String now, Language language) {
        var collected = new Collector();
        compare(sentences(before), sentences(now), collected, (old, young) -> {
            var oldWords = words(String.join("", old), language);
            var youngWords = words(String.join("", young), language);
            if (oldWords.size() > MOST_WORDS || youngWords.size() > MOST_WORDS) {
                collected.replaced(oldWords, youngWords);
            } else {
                compare(oldWords, youngWords, collected, collected::replaced);
            }
        });
        return new TextDifference(withoutShreds(collected.pieces()));
    }

    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Kind.SAME);
    }

    /** Words that changed one after the other are one change, though the spaces between them stayed. */
    private static List<Piece> withoutShreds(List<Piece> pieces) {
        var whole = new Collector();
        var removed = new StringBuilder();
        var added = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            boolean between = i > 0 && i < pieces.size() - 1 && piece.text().isBlank();
            switch (piece.kind()) {
                case REMOVED -> removed.append(piece.text());
                case ADDED -> added.append(piece.text());
                case SAME -> {
                    if (between && !piece.text().contains("\n")) {
                        removed.append(piece.text());
                        added.append(piece.text());
                    } else {
                        whole.replaced(List.of(removed.toString()), List.of(added.toString()));
                        removed.setLength(0);
                        added.setLength(0);
                        whole.add(Kind.SAME, piece.text());
                    }
                }
            }
        }
        whole.replaced(List.of(removed.toString()), List.of(added.toString()));
        return whole.pieces();
    }

    /** Goes through both lists; what is in both is kept, what differs is handed on, old side first. */
    private static void compare(List<String> old, List<String> young, Collector collected, Differing differing) {
        int done = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, young).getDeltas()) {
            int from = delta.getSource().getPosition();
            old.subList(done, from).forEach(text -> collected.add(Kind.SAME, text));
            differing.between(delta.getSource().getLines(), delta.getTarget().getLines());
            done = from + delta.getSource().size();
        }
        old.subList(done, old.size()).forEach(text -> collected.add(Kind.SAME, text));
    }

    private static List<String> sentences(String text) {
        return SENTENCE.matcher(text)
                .results()
                .map(match -> match.group())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
    }

    private static List<String> words(String text, Language language) {
        var breaks = BreakIterator.getWordInstance(language.locale());
        breaks.setText(text);
        var words = new ArrayList<String>();
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; start = end, end = breaks.next()) {
            words.add(text.substring(start, end));
        }
        return words;
    }

    @FunctionalInterface
    private interface Differing {
        void between(List<String> old, List<String> young);
    }

    /** Joins neighbours of one kind. Of a change, what was taken out comes before what was put in. */
    private static final class Collector {

        private final List<Piece> pieces = new ArrayList<>();

        void add(Kind kind, String text) {
            if (text.isEmpty()) {
                return;
            }
            if (!pieces.isEmpty() && pieces.getLast().kind() == kind) {
                pieces.add(new Piece(kind, pieces.removeLast().text() + text));
            } else {
                pieces.add(new Piece(kind, text));
            }
        }

        void replaced(List<String> old, List<String> young) {
            add(Kind.REMOVED, String.join("", old));
            add(Kind.ADDED, String.join("", young));
        }

        List<Piece> pieces() {
            return pieces;
        }
    }
}
