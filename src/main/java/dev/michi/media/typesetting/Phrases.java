package dev.michi.media.typesetting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Finds the phrases (bunsetsu) of a Japanese sentence, between which a line may break without hurting the reader.
 *
 * <p>The algorithm and the model are those of BudouX, which browsers use for {@code word-break: auto-phrase}: a sum of
 * weights of the characters around a position; positive means that a phrase starts there.
 */
public final class Phrases {

    private final Map<String, Map<String, Integer>> model;
    private final double base;

    private Phrases(Map<String, Map<String, Integer>> model) {
        this.model = model;
        this.base = -0.5
                * model.values().stream()
                        .flatMap(group -> group.values().stream())
                        .mapToInt(Integer::intValue)
                        .sum();
    }

    public static Phrases japanese() {
        try (InputStream in = Phrases.class.getResourceAsStream("phrases-ja.json")) {
            if (in == null) {
                throw new IllegalStateException("phrases-ja.json is missing from the application");
            }
            return new Phrases(new JsonMapper().readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The indexes of the text at which a phrase starts; never 0. */
    public BitSet starts(String text) {
        var starts = new BitSet(text.length());
        for (var i = 1; i < text.length(); i++) {
            if (score(text, i) > 0) {
                starts.set(i);
            }
        }
        return starts;
    }

    private double score(String text, int i) {
        return base
                + weight("UW1", text, i - 3, i - 2)
                + weight("UW2", text, i - 2, i - 1)
                + weight("UW3", text, i - 1, i)
                + weight("UW4", text, i, i + 1)
                + weight("UW5", text, i + 1, i + 2)
                + weight("UW6", text, i + 2, i + 3)
                + weight("BW1", text, i - 2, i)
                + weight("BW2", text, i - 1, i + 1)
                + weight("BW3", text, i, i + 2)
                + weight("TW1", text, i - 3, i)
                + weight("TW2", text, i - 2, i + 1)
                + weight("TW3", text, i - 1, i + 2)
                + weight("TW4", text, i, i + 3);
    }

    private int weight(String group, String text, int from, int to) {
        var start = Math.max(0, from);
        var end = Math.min(text.length(), to);
        return start >= end ? 0 : model.getOrDefault(group, Map.of()).getOrDefault(text.substring(start, end), 0);
    }
}
