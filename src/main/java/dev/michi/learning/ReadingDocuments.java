package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.ModuleId;
import dev.michi.people.PersonId;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** Keeps what people have read of revisions. There is no method that changes or removes one, and there shall be none. */
@Component
class ReadingDocuments {

    static final String COLLECTION = "revision_readings";

    private final MongoOperations database;

    ReadingDocuments(MongoOperations database) {
        this.database = database;
    }

    /** The first one counts. */
    Acknowledgement acknowledge(Acknowledgement fact) {
        var document = ReadingDocument.of(ReadingDocument.Kind.ACKNOWLEDGED, fact);
        return insertOnce(document)
                ? fact
                : find(fact.person(), fact.module(), fact.contentHash()).orElse(fact);
    }

    void notice(Acknowledgement fact) {
        insertOnce(ReadingDocument.of(ReadingDocument.Kind.NOTICED, fact));
    }

    Optional<Acknowledgement> find(PersonId person, ModuleId module, String hash) {
        var id = ReadingDocument.id(ReadingDocument.Kind.ACKNOWLEDGED, person, module, hash);
        return Optional.ofNullable(database.findById(id, ReadingDocument.class, COLLECTION))
                .map(ReadingDocument::toAcknowledgement);
    }

    /** All that a person has read, in one round trip. */
    Readings of(PersonId person) {
        return Readings.of(database.find(query(where("person").is(person.value())), ReadingDocument.class, COLLECTION));
    }

    /** Everybody's acknowledgements of a module, the oldest first. */
    List<Acknowledgement> of(ModuleId module) {
        var wanted = query(where("module").is(module.value())).with(Sort.by("at", "_id"));
        return database.find(wanted, ReadingDocument.class, COLLECTION).stream()
                .filter(document -> document.kind() == ReadingDocument.Kind.ACKNOWLEDGED)
                .map(ReadingDocument::toAcknowledgement)
                .toList();
    }

    private boolean insertOnce(ReadingDocument document) {
        try {
            database.insert(document, COLLECTION);
            return true;
        } catch (DuplicateKeyException recorded) {
            return false;
        }
    }
}
