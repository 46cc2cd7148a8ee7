package dev.michi.platform.embedded;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A document of the randomised test, as plain Java. */
record Thing(
        int id,
        @Nullable Integer number,
        @Nullable String text,
        List<Integer> tags,
        @Nullable Integer nested) {

    static Thing random(int id, Random random) {
        return new Thing(
                id,
                random.nextInt(5) == 0 ? null : random.nextInt(-5, 15),
                random.nextInt(6) == 0 ? null : randomText(random),
                IntStream.range(0, random.nextInt(4))
                        .map(i -> random.nextInt(8))
                        .boxed()
                        .toList(),
                random.nextInt(3) == 0 ? null : random.nextInt(10));
    }

    static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            text.append("abあ".charAt(random.nextInt(3)));
        }
        return text.toString();
    }

    Document toDocument() {
        Document document = new Document("_id", id);
        if (number != null) {
            // The same number in another type is the same number.
            document.append("number", id % 2 == 0 ? (Object) number : (Object) number.doubleValue());
        }
        if (text != null || id % 3 == 0) {
            document.append("text", text);
        }
        if (!tags.isEmpty() || id % 5 != 0) {
            document.append("tags", tags);
        }
        if (nested != null) {
            document.append("deep", new Document("nested", nested));
        }
        return document;
    }

    Thing withNumber(@Nullable Integer changed) {
        return new Thing(id, changed, text, tags, nested);
    }

    Thing withNextNumber() {
        return withNumber(number == null ? null : Integer.valueOf(number + 1));
    }

    Thing withTags(List<Integer> changed) {
        return new Thing(id, number, text, changed, nested);
    }
}
