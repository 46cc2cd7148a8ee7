package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.FailedToParseException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the fields a command must have; one that is missing or of the wrong type is the client's mistake. */
final class Fields {

    private Fields() {}

    static String text(Document document, String name) {
        return of(document, name, String.class);
    }

    static Document document(Document document, String name) {
        return of(document, name, Document.class);
    }

    static int number(Document document, String name) {
        return of(document, name, Number.class).intValue();
    }

    /** The elements of a list; none where there is no list. */
    static List<Document> documents(Document document, String name) {
        List<Document> documents = new ArrayList<>();
        if (document.get(name) instanceof Iterable<?> all) {
            all.forEach(each -> documents.add((Document) each));
        }
        return documents;
    }

    private static <T> T of(Document document, String name, Class<T> type) {
        @Nullable Object value = document.get(name);
        if (!type.isInstance(value)) {
            throw new FailedToParseException("the field '" + name + "' is missing or no " + type.getSimpleName());
        }
        return type.cast(value);
    }
}
