package dev.michi.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in the API.
 *
 * @param next the cursor to ask for the next page with ({@code ?cursor=…}); null on the last one
 */
public record Page<T>(
        List<T> items,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list short enough to come at once. */
    public static <T> Page<T> all(List<T> items) {
        return new Page<>(items, null);
    }
}
