package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.RootReference;

/**
 * The state of the whole database at one moment, held while it is copied. Taking it is instant, because every map keeps
 * its old pages when it changes; writers go on meanwhile.
 */
final class Snapshot implements AutoCloseable {

    private static final int COMMIT_EVERY_BYTES = 8 << 20;

    private final MVStore store;
    private final MVStore.TxCounter held;
    private final Map<String, RootReference<byte[], byte[]>> roots = new HashMap<>();

    /** To be called while no command is under way. */
    Snapshot(MVStore store) {
        this.store = store;
        this.held = store.registerVersionUsage();
        for (String name : store.getMapNames()) {
            roots.put(name, StoreMaps.open(store, name).flushAndGetRoot());
        }
    }

    /** Writes a file that can be opened as a database; it appears under its name only when complete and on disk. */
    void writeTo(Path target) throws IOException {
        Path absolute = target.toAbsolutePath();
        Path folder = Objects.requireNonNull(absolute.getParent(), "a file lies in a folder");
        Files.createDirectories(folder);
        Path raw = absolute.resolveSibling(absolute.getFileName() + ".raw");
        Path part = absolute.resolveSibling(absolute.getFileName() + ".part");
        try {
            writeRaw(raw);
            // Maps that were only ever appended to must not be changed by others; this gives ordinary ones.
            MVStore.compact(raw.toString(), part.toString(), false, null);
            DatabaseFile.sync(part);
            Files.move(part, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DatabaseFile.syncFolder(folder);
        } catch (MVStoreException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(raw);
            Files.deleteIfExists(part);
        }
    }

    private void writeRaw(Path raw) throws IOException {
        Files.deleteIfExists(raw);
        try (MVStore copy = DatabaseFile.builder(raw.toString()).open()) {
            copy.setRetentionTime(0);
            roots.forEach((name, root) -> copyEntries(root, openForAppending(copy, name)));
            copy.commit();
        }
    }

    private static void copyEntries(RootReference<byte[], byte[]> root, MVMap<byte[], byte[]> target) {
        Cursor<byte[], byte[]> entries = new Cursor<>(root, null, null);
        long bytes = 0;
        while (entries.hasNext()) {
            byte[] key = entries.next();
            byte[] value = entries.getValue();
            target.append(key, value);
            bytes += key.length + value.length;
            if (bytes > COMMIT_EVERY_BYTES) {
                target.getStore().commit();
                bytes = 0;
            }
        }
    }

    /** Entries come in order, so pages can be filled to the brim. */
    private static MVMap<byte[], byte[]> openForAppending(MVStore copy, String name) {
        return copy.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>()
                        .keyType(BytesType.INSTANCE)
                        .valueType(BytesType.INSTANCE)
                        .singleWriter());
    }

    @Override
    public void close() {
        store.deregisterVersionUsage(held);
    }
}
