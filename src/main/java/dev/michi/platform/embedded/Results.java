package dev.michi.platform.embedded;

import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** The results of a query, read on demand. */
final class Results implements Iterator<Hit> {

    private final Iterator<Found> keys;
    private final Runnable pause;
    private final Finder.Reader reader;
    private long toSkip;
    private long left;
    private @Nullable Hit next;

    Results(Iterator<Found> keys, Runnable pause, Finder.Reader reader, long skip, long limit) {
        this.keys = keys;
        this.pause = pause;
        this.reader = reader;
        this.toSkip = skip;
        this.left = limit == 0 ? Long.MAX_VALUE : limit;
    }

    @Override
    public boolean hasNext() {
        while (next == null && left > 0 && keys.hasNext()) {
            Hit hit = reader.read(keys.next());
            if (hit == null) {
                continue;
            }
            if (toSkip > 0) {
                toSkip--;
            } else {
                next = hit;
            }
        }
        return next != null;
    }

    @Override
    public Hit next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Hit hit = next;
        next = null;
        left--;
        return hit;
    }

    /** Bytes of the next document; 0 when there is none. */
    int nextBytes() {
        return hasNext() && next != null ? next.bytes() : 0;
    }

    /** To be called when the next result may be asked for much later. */
    void pause() {
        pause.run();
    }
}
