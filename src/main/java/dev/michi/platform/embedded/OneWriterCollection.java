package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoCollection;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * One writer at a time, from the search for the documents to the last change, so conditional updates and upserts cannot
 * race. The wait for the disk is not part of it.
 */
abstract class OneWriterCollection extends AbstractMongoCollection<DocumentKey> {

    private final ReentrantLock writing = new ReentrantLock();

    OneWriterCollection(MongoDatabase database, String name, CollectionOptions options, CursorRegistry cursors) {
        super(database, name, options, cursors);
    }

    @Override
    public final void addDocument(Document document) {
        writing.lock();
        try {
            super.addDocument(document);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public final void removeDocument(Document document) {
        writing.lock();
        try {
            super.removeDocument(document);
        } finally {
            writing.unlock();
        }
    }

    @Override
    public final List<Document> insertDocuments(List<Document> documents, boolean ordered) {
        return exclusively(() -> super.insertDocuments(documents, ordered));
    }

    @Override
    public final int deleteDocuments(Document selector, int limit, Oplog oplog) {
        return exclusively(() -> super.deleteDocuments(selector, limit, oplog));
    }

    @Override
    public final Document updateDocuments(
            Document selector, Document update, ArrayFilters filters, boolean multi, boolean upsert, Oplog oplog) {
        return exclusively(() -> super.updateDocuments(selector, update, filters, multi, upsert, oplog));
    }

    @Override
    public final Document findAndModify(Document query) {
        return exclusively(() -> super.findAndModify(query));
    }

    private <T> T exclusively(Supplier<T> work) {
        writing.lock();
        try {
            return work.get();
        } finally {
            writing.unlock();
        }
    }
}
