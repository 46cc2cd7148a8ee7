package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.h2.mvstore.MVMap;

/** What all indexes here have in common: the library keeps them up to date, but it is {@link QueryPlanner} that reads them. */
abstract sealed class PlannedIndex extends Index<DocumentKey> implements OrderedKeys permits IdIndex, OrderedIndex {

    private final MVMap<byte[], byte[]> map;

    PlannedIndex(String name, List<IndexKey> keys, boolean sparse, MVMap<byte[], byte[]> map) {
        super(name, keys, sparse);
        this.map = map;
    }

    @Override
    public final MVMap<byte[], byte[]> map() {
        return map;
    }

    @Override
    public final boolean leavesOutMissing() {
        return isSparse();
    }

    @Override
    public final DocumentKey getPosition(Document document) {
        return DocumentKey.ofId(document, IdIndex.ID);
    }

    @Override
    public final long getCount() {
        return KeyRange.ALL.count(map);
    }

    @Override
    public final boolean canHandle(Document query) {
        return false;
    }

    @Override
    public final Iterable<DocumentKey> getPositions(Document query) {
        throw new UnsupportedOperationException("queries are planned by QueryPlanner");
    }

    @Override
    public final long getDataSize() {
        return 0;
    }

    @Override
    public final void drop() {
        // The database removes the map.
    }
}
