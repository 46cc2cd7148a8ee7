package dev.michi.audit;

import static org.springframework.data.mongodb.core.query.Criteria.where;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** The stored log. There is no way to change or remove an entry. */
@Component
class AuditEntryDocuments {

    static final String COLLECTION = "audit_log";

    private final MongoOperations database;

    AuditEntryDocuments(MongoOperations database) {
        this.database = database;
    }

    void insertOnce(AuditEntry entry) {
        try {
            database.insert(AuditEntryDocument.from(entry), COLLECTION);
        } catch (DuplicateKeyException written) {
            // The same act, tried again.
        }
    }

    Optional<AuditEntryDocument> find(String id) {
        return Optional.ofNullable(database.findById(id, AuditEntryDocument.class, COLLECTION));
    }

    /** The latest first. @param before key of the last one that was seen; empty to begin */
    List<AuditEntryDocument> find(AuditQuery query, boolean contentAlone, String before, int most) {
        var all = new ArrayList<Criteria>();
        query.who().ifPresent(it -> all.add(where("who").is(it.value())));
        query.act().ifPresent(it -> all.add(where("act").is(it.name())));
        query.subject().ifPresent(it -> all.add(where("subject").is(it)));
        query.from().ifPresent(it -> all.add(where("key").gte("%015d".formatted(it.toEpochMilli()))));
        query.until().ifPresent(it -> all.add(where("key").lt("%015d".formatted(it.toEpochMilli()))));
        if (contentAlone) {
            all.add(where("content").is(true));
        }
        if (!before.isEmpty()) {
            all.add(where("key").lt(before));
        }
        var wanted = all.isEmpty() ? new Query() : Query.query(new Criteria().andOperator(all));
        return database.find(
                wanted.with(Sort.by(Sort.Direction.DESC, "key")).limit(most), AuditEntryDocument.class, COLLECTION);
    }
}
