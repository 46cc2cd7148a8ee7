package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one file of the database: how it is opened, and how it is made small again at start. */
final class DatabaseFile {

    static final String FILE_NAME = "michi.db";

    private static final Logger log = LoggerFactory.getLogger(DatabaseFile.class);
    private static final String COMPACTED = FILE_NAME + ".compacted";
    private static final int CACHE_MB = 64;
    private static final int PAGE_BYTES = 4096;

    /**
     * Room of a chunk that is no longer in use is left alone for this long. A commit is on disk before the next one
     * begins, so a crash never needs older chunks; the time is for readers that are still on their way.
     */
    private static final int RETENTION_MILLIS = 250;

    private final Path folder;
    private final Settings settings;

    DatabaseFile(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
    }

    Path path() {
        return folder.resolve(FILE_NAME);
    }

    /** Opens the file, compacted where that is worth it. */
    MVStore openAtStart(DiskSpace space) {
        try {
            Files.deleteIfExists(folder.resolve(COMPACTED));
            MVStore store = open();
            if (!isBloated(store) || !space.hasRoomFor(liveBytes(store) * 2)) {
                return store;
            }
            store.close();
            compact();
            return open();
        } catch (MVStoreException e) {
            throw new DatabaseDamagedException(folder, e);
        } catch (IOException e) {
            throw new DatabaseFolderNotWritableException(folder, e);
        }
    }

    MVStore open() {
        MVStore store = builder(settings.storeName().apply(path().toString())).open();
        store.setRetentionTime(RETENTION_MILLIS);
        return store;
    }

    MVStore openReadOnly() {
        return builder(settings.storeName().apply(path().toString())).readOnly().open();
    }

    /** A store that never commits by itself, neither by time nor by size. */
    static MVStore.Builder builder(String fileName) {
        return new MVStore.Builder()
                .fileName(fileName)
                .autoCommitDisabled()
                .autoCommitBufferSize(0)
                .cacheSize(CACHE_MB)
                .pageSplitSize(PAGE_BYTES);
    }

    private boolean isBloated(MVStore store) {
        long size = store.getFileStore().size();
        return size > settings.compactAboveBytes() && liveBytes(store) * 2 < size;
    }

    private static long liveBytes(MVStore store) {
        FileStore<?> file = store.getFileStore();
        return file.size() * file.getFillRate() / 100 * file.getChunksFillRate() / 100;
    }

    /** The old file stays in place until the new one is complete and on disk. */
    private void compact() throws IOException {
        long before = Files.size(path());
        Path compacted = folder.resolve(COMPACTED);
        MVStore.compact(path().toString(), compacted.toString(), false, null);
        sync(compacted);
        Files.move(compacted, path(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncFolder(folder);
        log.info("Compacted the database from {} to {} MB", before >> 20, Files.size(path()) >> 20);
    }

    static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes a new name in a folder survive a power failure; systems that cannot open a folder do so by themselves. */
    static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            log.debug("Cannot sync the folder {}", folder, e);
        }
    }
}
