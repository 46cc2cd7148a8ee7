package dev.michi.media.typesetting;

import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Breaks a text into lines of about equal length, as a typesetter would: as few lines as fit, Latin at spaces only,
 * Japanese between phrases, no line that starts with 、 or a small kana, quotations in one piece where they fit.
 *
 * <p>A single word wider than a line is left in one piece: the caller makes the type smaller.
 */
public final class LineBreaker {

    private static final double SPLITS_A_PHRASE = 6;
    private static final double SPLITS_A_QUOTATION = 3;
    private static final double AFTER_PUNCTUATION = -0.5;
    private static final double RAGGED = 4;

    private final BreakOpportunities opportunities;

    public LineBreaker(Phrases japanese) {
        this.opportunities = new BreakOpportunities(japanese);
    }

    /**
     * @param width the widest a line may be, in the unit of {@code measure}
     * @param measure tells how wide a piece of the text is
     */
    public List<String> lines(String text, Language language, double width, ToDoubleFunction<String> measure) {
        return set(text, language, width, measure).lines();
    }

    /** The same, and whether no phrase and no quotation had to be torn. */
    public Lines set(String text, Language language, double width, ToDoubleFunction<String> measure) {
        var trimmed = text.strip();
        if (trimmed.isEmpty()) {
            return new Lines(List.of(), true);
        }
        if (measure.applyAsDouble(trimmed) <= width) {
            return new Lines(List.of(trimmed), true);
        }
        var atoms = opportunities.split(trimmed, language);
        var fewest = fewestLines(atoms, trimmed, width, measure);
        var tight = best(atoms, trimmed, width, measure, fewest);
        var loose = fewest < atoms.size() ? best(atoms, trimmed, width, measure, fewest + 1) : tight;
        var chosen = loose.cost + SPLITS_A_PHRASE / 2 < tight.cost ? loose : tight;
        return new Lines(chosen.lines(trimmed, atoms), chosen.cost < SPLITS_A_QUOTATION);
    }

    private static int fewestLines(List<Atom> atoms, String text, double width, ToDoubleFunction<String> measure) {
        var lines = 1;
        var first = 0;
        for (var i = 1; i < atoms.size(); i++) {
            if (measure.applyAsDouble(piece(text, atoms, first, i)) > width) {
                lines++;
                first = i;
            }
        }
        return lines;
    }

    /** The cheapest way to set the atoms in exactly this many lines, by dynamic programming. */
    private static Setting best(
            List<Atom> atoms, String text, double width, ToDoubleFunction<String> measure, int lines) {
        var n = atoms.size();
        var target = Math.min(width, measure.applyAsDouble(text) / lines);
        var cost = new double[lines + 1][n + 1];
        var from = new int[lines + 1][n + 1];
        for (var row : cost) {
            Arrays.fill(row, Double.POSITIVE_INFINITY);
        }
        cost[0][0] = 0;
        for (var line = 1; line <= lines; line++) {
            for (var end = line; end <= n; end++) {
                for (var start = end - 1; start >= line - 1; start--) {
                    var length = measure.applyAsDouble(piece(text, atoms, start, end - 1));
                    if (length > width && end - start > 1) {
                        break;
                    }
                    var ragged = (length - target) / width;
                    var total = cost[line - 1][start]
                            + RAGGED * ragged * ragged
                            + (length > width ? 100 : 0)
                            + (end < n ? penalty(atoms.get(end - 1)) : 0);
                    if (total < cost[line][end]) {
                        cost[line][end] = total;
                        from[line][end] = start;
                    }
                }
            }
        }
        return new Setting(cost[lines][n], from, lines);
    }

    private static double penalty(Atom atom) {
        return (atom.endsPhrase() ? 0 : SPLITS_A_PHRASE)
                + (atom.insideQuotation() ? SPLITS_A_QUOTATION : 0)
                + (atom.endsClause() ? AFTER_PUNCTUATION : 0);
    }

    private static String piece(String text, List<Atom> atoms, int first, int last) {
        return text.substring(atoms.get(first).start(), atoms.get(last).end()).strip();
    }

    /** @param clean whether a reader stumbles over none of the breaks */
    public record Lines(List<String> lines, boolean clean) {

        public Lines {
            lines = List.copyOf(lines);
        }
    }

    private record Setting(double cost, int[][] from, int lines) {

        List<String> lines(String text, List<Atom> atoms) {
            var result = new ArrayList<String>();
            var end = atoms.size();
            for (var line = lines; line > 0; line--) {
                var start = from[line][end];
                result.addFirst(piece(text, atoms, start, end - 1));
                end = start;
            }
            return List.copyOf(result);
        }
    }
}
