package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A collection: its documents in the order of their ids, and the indexes on them. Readers need no lock, because every
 * map hands out an unchanging view.
 */
final class StoredCollection extends OneWriterCollection {

    private final MVMap<byte[], byte[]> documents;
    private final OpenCursors cursors;
    private final CopyOnWriteArrayList<OrderedKeys> readable = new CopyOnWriteArrayList<>();
    private final Finder finder;

    StoredCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            MVMap<byte[], byte[]> documents,
            OpenCursors cursors,
            ScanStats stats) {
        super(database, name, options, cursors.registry());
        this.documents = documents;
        this.cursors = cursors;
        this.readable.add(new IdIndex("_id_", documents));
        this.finder = new Finder(documents, new QueryPlanner(readable), stats);
    }

    Finder finder() {
        return finder;
    }

    @Override
    protected QueryResult queryDocuments(
            @Nullable Document filter,
            @Nullable Document orderBy,
            int skip,
            int limit,
            int batchSize,
            @Nullable Document fields) {
        Document wanted = filter == null ? new Document() : filter;
        Results results = finder.find(new Query(wanted, SortOrder.of(orderBy), skip, Math.max(0, limit)));
        ResultBatches batches = new ResultBatches(results, hits -> project(hits, fields));
        if (batchSize <= 0) {
            return new QueryResult(batches.all());
        }
        List<Document> first = batches.take(new BatchLimit(batchSize));
        return batches.isEmpty() ? new QueryResult(first) : new QueryResult(first, cursors.open(batches));
    }

    private List<Document> project(List<Document> found, @Nullable Document fields) {
        if (fields == null || fields.isEmpty()) {
            return found;
        }
        return matchDocumentsFromStream(found.stream(), new Document(), null, 0, 0, 0, fields)
                .collectDocuments();
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document fields) {
        return queryDocuments(query, orderBy, skip, limit, batchSize, fields);
    }

    @Override
    public int count(@Nullable Document filter, int skip, int limit) {
        Document wanted = filter == null ? new Document() : filter;
        long count = finder.count(new Query(wanted, SortOrder.NONE, skip, Math.max(0, limit)));
        return Math.toIntExact(count);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    public boolean isEmpty() {
        return documents.isEmpty();
    }

    @Override
    public void addIndex(Index<DocumentKey> index) {
        boolean known = getIndexes().stream().anyMatch(each -> each.getName().equals(index.getName()));
        super.addIndex(index);
        if (!known && index instanceof OrderedIndex ordered) {
            readable.add(ordered);
        }
    }

    @Override
    public void dropIndex(String name) {
        readable.removeIf(
                keys -> keys instanceof OrderedIndex index && index.getName().equals(name));
        super.dropIndex(name);
    }

    @Override
    protected Document getDocument(DocumentKey key) {
        return BsonBytes.decode(Objects.requireNonNull(documents.get(key.bytes())));
    }

    @Override
    protected DocumentKey addDocumentInternal(Document document) {
        DocumentKey key = keyFor(document);
        documents.put(key.bytes(), BsonBytes.encode(document));
        return key;
    }

    private DocumentKey keyFor(Document document) {
        if (getIdField() != null) {
            return DocumentKey.ofId(document, getIdField());
        }
        byte[] last = documents.lastKey();
        long next = last == null ? 1 : new BigInteger(1, last).longValueExact() + 1;
        return new DocumentKey(Bytes.ofLong(next));
    }

    @Override
    protected void handleUpdate(DocumentKey key, Document before, Document after) {
        documents.put(key.bytes(), BsonBytes.encode(after));
    }

    @Override
    protected void removeDocument(DocumentKey key) {
        documents.remove(key.bytes());
    }

    @Override
    protected Stream<DocumentWithPosition<DocumentKey>> streamAllDocumentsWithPosition() {
        Results all = finder.find(new Query(new Document(), SortOrder.NONE, 0, 0));
        Iterable<Hit> hits = () -> all;
        return StreamSupport.stream(hits.spliterator(), false)
                .map(hit -> new DocumentWithPosition<>(hit.document(), hit.key()));
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int delta) {
        // Not tracked: it would cost a write more for each write.
    }

    @Override
    protected int getDataSize() {
        return 0;
    }
}
