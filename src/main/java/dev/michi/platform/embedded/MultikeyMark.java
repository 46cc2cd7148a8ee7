package dev.michi.platform.embedded;

import org.h2.mvstore.MVMap;

/**
 * Remembers, durably and for good, that an index has met an array; some plans are not valid for such an index. The mark
 * is an entry with an empty key in the index itself, so it goes wherever the index goes.
 */
final class MultikeyMark {

    private static final byte[] NOTHING = {};
    private static final byte[] FIRST_ENTRY = {0};

    private final MVMap<byte[], byte[]> index;
    private volatile boolean set;

    MultikeyMark(MVMap<byte[], byte[]> index) {
        this.index = index;
        this.set = index.containsKey(NOTHING);
    }

    boolean isSet() {
        return set;
    }

    void set() {
        if (!set) {
            index.put(NOTHING, NOTHING);
            set = true;
        }
    }

    /** The lowest key an entry can have; the mark lies below it. */
    static byte[] firstEntry() {
        return FIRST_ENTRY;
    }
}
