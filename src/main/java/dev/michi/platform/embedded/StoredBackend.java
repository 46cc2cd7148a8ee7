package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.h2.mvstore.MVStore;

/** The databases in a store. */
final class StoredBackend extends AbstractMongoBackend {

    private final StoreMaps maps;
    private final OpenCursors cursors;
    private final ScanStats stats;
    private final Map<String, MongoDatabase> opened = new ConcurrentHashMap<>();

    StoredBackend(MVStore store, Duration cursorPatience, ScanStats stats) {
        super(Clock.systemUTC());
        this.maps = new StoreMaps(store);
        this.cursors = new OpenCursors(getCursorRegistry(), cursorPatience);
        this.stats = stats;
        maps.databases().forEach(this::resolveDatabase);
    }

    OpenCursors cursors() {
        return cursors;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return opened.computeIfAbsent(name, key -> new StoredDatabase(key, maps, cursors, stats));
    }

    @Override
    public void dropDatabase(String name) {
        super.dropDatabase(name);
        opened.remove(name);
    }
}
