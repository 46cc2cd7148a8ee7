package dev.michi.platform;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts lists of the API into pages. The cursor names the last row that was seen, so that rows which come or go shift nothing. */
public final class Slices {

    public static final String LIMIT = "50";
    private static final int MOST = 100;

    private Slices() {}

    /**
     * @param key of a row: unique, and in the order of the list
     * @param cursor as it came with the page before; none for the first
     * @param limit 1 to 100
     */
    public static <T> Page<T> page(List<T> rows, Function<T, String> key, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "problem.list.limit");
        }
        var after = cursor == null ? "" : decode(cursor);
        var rest = rows.stream()
                .sorted(Comparator.comparing(key))
                .filter(row -> key.apply(row).compareTo(after) > 0)
                .limit(limit + 1L)
                .toList();
        if (rest.size() <= limit) {
            return Page.all(rest);
        }
        var items = rest.subList(0, limit);
        return new Page<>(items, encode(key.apply(items.getLast())));
    }

    private static String encode(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            throw ProblemException.invalid("cursor", "problem.list.cursor");
        }
    }
}
