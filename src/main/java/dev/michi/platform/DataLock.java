package dev.michi.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Says that a process works on a data folder. The system lets go of it when the process ends, however it ends. */
public final class DataLock implements AutoCloseable {

    /**
     * What this process holds. Closing any channel on a locked file gives up the lock of the whole process (POSIX), so a
     * file held here must not even be opened again.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private DataLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock of an existing data folder, or answers nothing when another has it, in this process or elsewhere. */
    public static Optional<DataLock> take(Path dataFolder) {
        try {
            var file = dataFolder.toRealPath().resolve("michi.lock");
            if (!HELD.add(file)) {
                return Optional.empty();
            }
            var lock = open(file);
            if (lock.isEmpty()) {
                HELD.remove(file);
            }
            return lock;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Optional<DataLock> open(Path file) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (channel.tryLock() == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new DataLock(file, channel));
    }

    @Override
    public void close() {
        try {
            channel.close();
            HELD.remove(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
