package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.ToLongFunction;

/**
 * Refuses writes before the disk is full, so that what is stored stays readable and writing goes on by itself once there
 * is room again.
 */
final class DiskSpace {

    /** Room for what may be written between two looks, and for a commit already under way. */
    static final long RESERVE_BYTES = 64L << 20;

    private static final int OUT_OF_DISK_SPACE = 14031;

    private final Path folder;
    private final ToLongFunction<Path> usableBytes;
    private final long lookEveryNanos;
    private volatile boolean enough = true;
    private volatile long lookedAt;

    /** @param lookEvery asking the system with every write would cost more than the write */
    DiskSpace(Path folder, ToLongFunction<Path> usableBytes, Duration lookEvery) {
        this.folder = folder;
        this.usableBytes = usableBytes;
        this.lookEveryNanos = lookEvery.toNanos();
        this.lookedAt = System.nanoTime() - lookEveryNanos;
    }

    static long usableBytes(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void requireRoomToOpen() {
        long left = usableBytes.applyAsLong(folder);
        if (left < RESERVE_BYTES) {
            throw new DatabaseDiskFullException(folder, left, RESERVE_BYTES);
        }
    }

    boolean hasRoomFor(long bytes) {
        return usableBytes.applyAsLong(folder) - RESERVE_BYTES > bytes;
    }

    void requireRoomToWrite() {
        long now = System.nanoTime();
        if (now - lookedAt >= lookEveryNanos) {
            lookedAt = now;
            enough = usableBytes.applyAsLong(folder) >= RESERVE_BYTES;
        }
        if (!enough) {
            throw new MongoServerError(
                    OUT_OF_DISK_SPACE, "OutOfDiskSpace", "the disk of the database is full; nothing was written");
        }
    }
}
