package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Where a document lives in its collection: its {@code _id} as ordered bytes. Equal ids give equal keys. */
record DocumentKey(byte[] bytes) {

    static DocumentKey ofId(Document document, String idField) {
        return new DocumentKey(KeyWriter.encode(document.get(idField)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DocumentKey key && Arrays.equals(bytes, key.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
