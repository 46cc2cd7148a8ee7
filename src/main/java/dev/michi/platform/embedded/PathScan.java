package dev.michi.platform.embedded;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.h2.mvstore.Cursor;
import org.jspecify.annotations.Nullable;

/**
 * Reads the document keys along an access path. Between two batches of a query it can be paused: it then holds on to
 * nothing in the store and goes on behind the last key it has seen.
 */
final class PathScan implements Iterator<Found> {

    private final AccessPath path;
    private final ScanStats stats;

    private int range = -1;
    private @Nullable Cursor<byte[], byte[]> cursor;
    private byte @Nullable [] lastKey;
    private byte @Nullable [] nextKey;
    private byte @Nullable [] nextValue;

    PathScan(AccessPath path, ScanStats stats) {
        this.path = path;
        this.stats = stats;
    }

    @Override
    public boolean hasNext() {
        while (nextKey == null) {
            if (cursor == null && !openNext()) {
                return false;
            }
            advance();
        }
        return true;
    }

    @Override
    public Found next() {
        if (!hasNext() || nextKey == null) {
            throw new NoSuchElementException();
        }
        byte[] key = nextKey;
        lastKey = key;
        nextKey = null;
        stats.readEntry();
        boolean stored = path.keys() instanceof IdIndex;
        return new Found(path.keys().documentOf(key), stored ? nextValue : null);
    }

    /** Lets go of the store; what was read ahead is read again. */
    void pause() {
        cursor = null;
        nextKey = null;
        nextValue = null;
    }

    private void advance() {
        Cursor<byte[], byte[]> open = cursor;
        while (open != null && open.hasNext()) {
            byte[] key = open.next();
            if (isInside(key) && !Arrays.equals(key, lastKey)) {
                nextKey = key;
                nextValue = open.getValue();
                return;
            }
        }
        cursor = null;
        lastKey = null;
        range++;
    }

    /** The cursor's upper bound is inclusive, the range's is not. */
    private boolean isInside(byte[] key) {
        byte[] to = current().to();
        return to == null || Arrays.compareUnsigned(key, to) < 0;
    }

    private boolean openNext() {
        range = Math.max(range, 0);
        if (range >= path.ranges().size()) {
            return false;
        }
        byte[] from = current().from();
        byte[] to = current().to();
        byte[] last = lastKey;
        cursor = path.reverse()
                ? path.keys().map().cursor(last == null ? to : last, from, true)
                : path.keys().map().cursor(last == null ? from : last, to, false);
        return true;
    }

    private KeyRange current() {
        int index = path.reverse() ? path.ranges().size() - 1 - range : range;
        return path.ranges().get(index);
    }
}
