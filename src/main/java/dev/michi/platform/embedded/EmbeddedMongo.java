package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A database in a folder that MongoDB drivers can connect to, for use by this machine alone.
 *
 * <p>What is acknowledged is on disk: it survives {@code kill -9} and a power failure, with its index entries. It is no
 * MongoDB: no transactions, sessions or change streams, no text, TTL, partial or collated indexes, no replication.
 *
 * <pre>{@code
 * try (EmbeddedMongo mongo = EmbeddedMongo.open(folder);
 *         MongoClient client = MongoClients.create(mongo.connectionString())) {
 *     …
 * }
 * }</pre>
 */
public final class EmbeddedMongo implements AutoCloseable {

    private final Path folder;
    private final FolderLock lock;
    private final Engine engine;
    private final LoopbackServer server;
    private boolean closed;

    private EmbeddedMongo(Path folder, FolderLock lock, Engine engine, LoopbackServer server) {
        this.folder = folder;
        this.lock = lock;
        this.engine = engine;
        this.server = server;
    }

    /**
     * Opens the database in a folder, which is created where it does not exist, and starts to listen. A file that is
     * mostly air is compacted first, which takes about a second for 100 MB of documents.
     *
     * @throws DatabaseInUseException when another process has the folder open
     * @throws DatabaseFolderNotWritableException when the folder cannot be created or written to
     * @throws DatabaseDiskFullException when less than 64 MB are left on its disk
     * @throws DatabaseDamagedException when the file cannot be understood
     */
    public static EmbeddedMongo open(Path folder) {
        return open(folder, Settings.DEFAULT);
    }

    static EmbeddedMongo open(Path folder, Settings settings) {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.acquire(absolute);
        try {
            DiskSpace space = new DiskSpace(absolute, settings.usableBytes(), settings.lookAtDiskEvery());
            space.requireRoomToOpen();
            Engine engine = new Engine(new DatabaseFile(absolute, settings), space, settings);
            return new EmbeddedMongo(absolute, lock, engine, new LoopbackServer(engine));
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /** What to give to a MongoDB driver, like {@code mongodb://127.0.0.1:40417}. */
    public String connectionString() {
        return "mongodb://127.0.0.1:" + server.port();
    }

    public Path folder() {
        return folder;
    }

    /**
     * Writes a copy of the database as it is now to a file, complete with indexes. Reads and writes go on meanwhile; the
     * file appears under its name only when it is complete and on disk. To use it, put it as {@code michi.db} into an
     * empty folder and open that.
     *
     * @throws EmbeddedMongoException when it cannot be written
     */
    public void copyTo(Path file) {
        Generation generation = engine.current();
        try (Snapshot snapshot = generation.commits().whileQuiet(() -> new Snapshot(generation.store()))) {
            snapshot.writeTo(file);
        } catch (IOException e) {
            throw new EmbeddedMongoException(folder, "The database cannot be copied to " + file, e);
        }
    }

    ScanStats stats() {
        return engine.stats();
    }

    Engine engine() {
        return engine;
    }

    /** Takes no more commands, finishes those under way, makes all of it durable and lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            server.close();
        } finally {
            try {
                engine.close();
            } finally {
                lock.close();
            }
        }
    }
}
