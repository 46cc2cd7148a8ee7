package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The index on {@code _id}. It needs no map of its own, because the documents are stored in the order of their ids. */
final class IdIndex extends PlannedIndex {

    static final String ID = "_id";

    IdIndex(String name, MVMap<byte[], byte[]> documents) {
        super(name, List.of(new IndexKey(ID, true)), false, documents);
    }

    @Override
    public DocumentKey documentOf(byte[] key) {
        return new DocumentKey(key);
    }

    @Override
    public List<Path> paths() {
        return List.of(new Path(ID, true));
    }

    @Override
    public boolean multikey() {
        return false;
    }

    @Override
    public boolean isUnique() {
        return true;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        if (map().containsKey(getPosition(document).bytes())) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // The collection puts the document itself.
    }

    @Override
    public @Nullable DocumentKey remove(Document document) {
        DocumentKey position = getPosition(document);
        return map().containsKey(position.bytes()) ? position : null;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        // An id never changes. What cannot be stored has to fail here, before any index was touched.
        BsonBytes.encode(after);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        // The collection puts the document itself.
    }

    @Override
    public boolean isEmpty() {
        return false;
    }
}
