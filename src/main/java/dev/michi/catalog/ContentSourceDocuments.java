package dev.michi.catalog;

import java.util.Optional;
import org.bson.Document;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** Sources, each written once; and for each module and trail, which one is its present one and who changes it. */
@Repository
class ContentSourceDocuments {

    private static final String SOURCES = "content_sources";
    private static final String MARKS = "content_marks";

    private final MongoOperations database;

    ContentSourceDocuments(MongoOperations database) {
        this.database = database;
    }

    void insert(ContentSourceDocument source) {
        var content = new Document();
        database.getConverter().write(source, content);
        var update = new Update();
        content.forEach((key, value) -> {
            if (!key.equals("_id") && !key.equals("_class")) {
                update.setOnInsert(key, value);
            }
        });
        once(source.id(), update, SOURCES);
    }

    /** Of many who insert at once one does; MongoDB tells the others that it is there. */
    private void once(String id, Update update, String collection) {
        try {
            database.upsert(byId(id), update, collection);
        } catch (DuplicateKeyException there) {
            database.updateFirst(byId(id), update, collection);
        }
    }

    Optional<ContentSource> find(String id) {
        return Optional.ofNullable(database.findById(id, ContentSourceDocument.class, SOURCES))
                .map(ContentSourceDocument::toSource);
    }

    boolean exists(String id) {
        return database.exists(byId(id), SOURCES);
    }

    void setCurrent(String subject, String source) {
        once(subject, new Update().set("current", source).setOnInsert("schemaVersion", 1), MARKS);
    }

    Optional<String> current(String subject) {
        return mark(subject).map(mark -> mark.getString("current"));
    }

    void takeOver(String subject) {
        once(subject, new Update().set("studio", true).setOnInsert("schemaVersion", 1), MARKS);
    }

    boolean isTakenOver(String subject) {
        return mark(subject).map(mark -> mark.getBoolean("studio", false)).orElse(false);
    }

    private Optional<Document> mark(String subject) {
        return Optional.ofNullable(database.findById(subject, Document.class, MARKS));
    }

    private static Query byId(String id) {
        return Query.query(Criteria.where("_id").is(id));
    }
}
