package dev.michi.platform.embedded;

import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A run of entries in an ordered map, from one key (inclusive) to another (exclusive), or to the end. */
record KeyRange(byte[] from, byte @Nullable [] to) {

    static final KeyRange ALL = new KeyRange(MultikeyMark.firstEntry(), null);

    /** How many entries lie in the range, counted without reading them: two walks down the tree. */
    long count(MVMap<byte[], byte[]> map) {
        long end = to == null ? map.sizeAsLong() : rank(map, to);
        return Math.max(0, end - rank(map, from));
    }

    private static long rank(MVMap<byte[], byte[]> map, byte[] key) {
        long index = map.getKeyIndex(key);
        return index >= 0 ? index : -index - 1;
    }
}
