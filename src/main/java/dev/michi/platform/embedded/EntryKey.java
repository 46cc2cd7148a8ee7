package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Arrays;

/** An index entry: the indexed values, then the document's key, then that key's length in two bytes. */
final class EntryKey {

    private static final int LENGTH_BYTES = 2;
    private static final int KEY_TOO_LONG = 17280;

    private EntryKey() {}

    static byte[] of(byte[] values, DocumentKey document) {
        byte[] id = document.bytes();
        if (id.length > 0xFFFF) {
            throw new MongoServerError(KEY_TOO_LONG, "KeyTooLong", "an indexed document's _id is too long");
        }
        byte[] key = Arrays.copyOf(values, values.length + id.length + LENGTH_BYTES);
        System.arraycopy(id, 0, key, values.length, id.length);
        key[key.length - 2] = (byte) (id.length >>> 8);
        key[key.length - 1] = (byte) id.length;
        return key;
    }

    static DocumentKey document(byte[] key) {
        int length = (key[key.length - 2] & 0xFF) << 8 | key[key.length - 1] & 0xFF;
        int end = key.length - LENGTH_BYTES;
        return new DocumentKey(Arrays.copyOfRange(key, end - length, end));
    }
}
