package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** A database: its collections and indexes as maps of the store, and the commands that need more than the library does. */
final class StoredDatabase extends AbstractMongoDatabase<DocumentKey> {

    private final StoreMaps maps;
    private final OpenCursors cursors;
    private final ScanStats stats;

    StoredDatabase(String name, StoreMaps maps, OpenCursors cursors, ScanStats stats) {
        super(name, cursors.registry());
        this.maps = maps;
        this.cursors = cursors;
        this.stats = stats;
        initializeNamespacesAndIndexes();
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        return switch (command.toLowerCase(Locale.ROOT)) {
            case "find" -> find(query, bounded -> super.handleCommand(channel, command, bounded, databases, oplog));
            case "insert" -> BulkWrites.inserted(query, super.handleCommand(channel, command, query, databases, oplog));
            case "update" ->
                BulkWrites.update(query, single -> super.handleCommand(channel, command, single, databases, oplog));
            case "aggregate" -> aggregations(databases, oplog).run(query);
            case "dropindexes" -> dropIndexes(query);
            default -> super.handleCommand(channel, command, query, databases, oplog);
        };
    }

    private Document find(Document query, UnaryOperator<Document> library) {
        Document bounded = query.clone();
        if (!(query.get("batchSize") instanceof Number size) || size.intValue() <= 0) {
            bounded.put("batchSize", BatchLimit.DEFAULT_DOCUMENTS);
        }
        Document reply = library.apply(bounded);
        Document cursor = Fields.document(reply, "cursor");
        if (Utils.isTrue(query.get("singleBatch")) && cursor.get("id") instanceof Number id) {
            cursors.close(id.longValue());
            cursor.put("id", 0L);
        }
        return reply;
    }

    private Aggregations aggregations(DatabaseResolver databases, Oplog oplog) {
        return new Aggregations(this, databases, oplog, cursors);
    }

    @Nullable
    StoredCollection findCollection(String name) {
        return (StoredCollection) (MongoCollection<?>) resolveCollection(name, false);
    }

    String namespaceOf(String collection) {
        return getFullCollectionNamespace(collection);
    }

    @Override
    protected synchronized MongoCollection<DocumentKey> resolveOrCreateCollection(String name) {
        return super.resolveOrCreateCollection(name);
    }

    @Override
    protected MongoCollection<DocumentKey> openOrCreateCollection(String name, CollectionOptions options) {
        MVMap<byte[], byte[]> documents = maps.open(StoreMaps.documents(namespaceOf(name)));
        return new StoredCollection(this, name, options, documents, cursors, stats);
    }

    @Override
    protected synchronized void addIndex(Document description) {
        String namespace = Fields.text(description, "ns");
        StoredCollection collection = findCollection(Utils.getCollectionNameFromFullName(namespace));
        List<Index<DocumentKey>> present = collection == null ? List.of() : collection.getIndexes();
        IndexDefinition wanted = IndexDefinition.of(description);
        if (present.stream().anyMatch(wanted::describes)) {
            return;
        }
        wanted.refuseSecondName(present);
        boolean nameTaken = present.stream().anyMatch(index -> index.getName().equals(wanted.name()));
        try {
            super.addIndex(description);
        } catch (RuntimeException e) {
            if (!nameTaken) {
                maps.remove(StoreMaps.index(namespace, wanted.name()));
            }
            throw e;
        }
    }

    @Override
    protected Index<DocumentKey> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        if (keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID)) {
            return new IdIndex(name, maps.open(StoreMaps.documents(namespaceOf(collection))));
        }
        return openIndex(collection, name, keys, true, sparse);
    }

    @Override
    protected Index<DocumentKey> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return openIndex(collection, name, keys, false, sparse);
    }

    private OrderedIndex openIndex(
            String collection, String name, List<IndexKey> keys, boolean unique, boolean sparse) {
        String mapName = StoreMaps.index(namespaceOf(collection), name);
        boolean built = maps.exists(mapName);
        MVMap<byte[], byte[]> entries = maps.open(mapName);
        return new OrderedIndex(name, keys, unique, sparse, entries, built);
    }

    private synchronized Document dropIndexes(Document query) {
        String name = Fields.text(query, "dropIndexes");
        StoredCollection collection = findCollection(name);
        if (collection != null) {
            Object which = query.get("index");
            List<Index<DocumentKey>> dropped = collection.getIndexes().stream()
                    .filter(index -> !(index instanceof IdIndex) && isMeant(index, which))
                    .toList();
            if (dropped.isEmpty() && !"*".equals(which)) {
                throw new IndexNotFoundException("index not found with name [" + which + "]");
            }
            for (Index<DocumentKey> index : dropped) {
                dropIndex(collection, index.getName());
                Document description = new Document("ns", namespaceOf(name)).append("name", index.getName());
                getOrCreateIndexesCollection().deleteDocuments(description, -1);
            }
        }
        return Replies.ok(new Document());
    }

    private static boolean isMeant(Index<?> index, @Nullable Object which) {
        return "*".equals(which)
                || index.getName().equals(which)
                || which instanceof List<?> names && names.contains(index.getName())
                || which instanceof Document keys && IndexDefinition.hasKeys(index, keys);
    }

    @Override
    protected void dropIndex(MongoCollection<DocumentKey> collection, String name) {
        super.dropIndex(collection, name);
        maps.remove(StoreMaps.index(collection.getFullName(), name));
    }

    @Override
    public void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        maps.remove(StoreMaps.documents(namespaceOf(name)));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String before = collection.getFullName();
        super.moveCollection(from, collection, newName);
        String after = collection.getFullName();
        maps.rename(StoreMaps.documents(before), StoreMaps.documents(after));
        for (Index<?> index : collection.getIndexes()) {
            if (index instanceof OrderedIndex) {
                maps.rename(StoreMaps.index(before, index.getName()), StoreMaps.index(after, index.getName()));
            }
        }
    }

    @Override
    protected long getFileSize() {
        return maps.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return maps.fileSize();
    }
}
