package dev.michi.media.delivery;

import dev.michi.media.Recordings.Mark;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cuts lists into pages. The cursor names time and id of the last row that was seen. */
final class Marks {

    static final String LIMIT = "50";
    private static final int MOST = 100;

    private Marks() {}

    interface Source<T> {
        List<T> after(Optional<Mark> mark, int limit);
    }

    /** @param source asked for one row more than the page takes */
    static <T> Page<T> page(Source<T> source, Function<T, Mark> mark, @Nullable String cursor, int limit) {
        if (limit < 1 || limit > MOST) {
            throw ProblemException.invalid("limit", "media.api.limit");
        }
        var rows = source.after(Optional.ofNullable(cursor).map(Marks::decode), limit + 1);
        if (rows.size() <= limit) {
            return Page.all(rows);
        }
        var items = rows.subList(0, limit);
        return new Page<>(items, encode(mark.apply(items.getLast())));
    }

    private static String encode(Mark mark) {
        var text = mark.at().toEpochMilli() + " " + mark.id();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Mark decode(String cursor) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ", 2);
            return new Mark(Instant.ofEpochMilli(Long.parseLong(parts[0])), parts[1]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException garbled) {
            throw ProblemException.invalid("cursor", "media.api.cursor");
        }
    }
}
