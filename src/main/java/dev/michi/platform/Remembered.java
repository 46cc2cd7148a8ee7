package dev.michi.platform;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What was read from a collection, until this process writes to it: each write raises a number, and what was read before it
 * is read again. Where other processes may write, too, nothing is remembered. All writes have to go through {@link #changing}.
 *
 * @param <K> by what it is found
 * @param <V> what it is; must not change in itself
 */
public final class Remembered<K, V> {

    private final boolean isAlone;
    private final int most;
    private final AtomicLong changes = new AtomicLong();
    private final Map<K, Kept<V>> known = new ConcurrentHashMap<>();

    /** @param change the number as it was before the reading began */
    private record Kept<V>(V value, long change) {}

    /** @param most how many are kept in memory */
    public Remembered(DatabaseKind database, int most) {
        this.isAlone = database == DatabaseKind.EMBEDDED;
        this.most = most;
    }

    /** What is not there is looked for each time. */
    public Optional<V> find(K key, Function<K, Optional<V>> reading) {
        if (!isAlone) {
            return reading.apply(key);
        }
        var change = changes.get();
        var kept = known.get(key);
        if (kept != null && kept.change == change) {
            return Optional.of(kept.value);
        }
        var read = reading.apply(key);
        if (known.size() >= most) {
            known.clear();
        }
        read.ifPresent(value -> known.put(key, new Kept<>(value, change)));
        return read;
    }

    /** Writes; whoever reads after that sees it, also if it failed half-way. */
    public <T> T changing(Supplier<T> writing) {
        try {
            return writing.get();
        } finally {
            changes.incrementAndGet();
        }
    }
}
