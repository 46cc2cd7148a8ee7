package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.ModuleId;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Which units a person had before them, one document each. */
@Component
class OpeningDocuments {

    static final String COLLECTION = "unit_openings";

    private static final FindAndModifyOptions AS_WRITTEN =
            FindAndModifyOptions.options().upsert(true).returnNew(true);

    private final MongoOperations database;

    OpeningDocuments(MongoOperations database) {
        this.database = database;
    }

    Opening open(PersonId person, ModuleId module, UnitId unit, Instant at) {
        return write(person, module, unit, at, new Update().max("last", at));
    }

    /** The first time counts. */
    Opening markRead(PersonId person, ModuleId module, UnitId unit, Instant at) {
        return write(
                person, module, unit, at, new Update().setOnInsert("last", at).min("read", at));
    }

    Optional<Opening> find(PersonId person, UnitId unit) {
        return Optional.ofNullable(database.findById(id(person, unit), OpeningDocument.class, COLLECTION))
                .map(OpeningDocument::toOpening);
    }

    List<Opening> of(PersonId person, Collection<UnitId> units) {
        var ids = units.stream().map(unit -> id(person, unit)).toList();
        return database.find(query(where("_id").in(ids)), OpeningDocument.class, COLLECTION).stream()
                .map(OpeningDocument::toOpening)
                .toList();
    }

    List<Opening> of(PersonId person) {
        return database.find(query(where("person").is(person.value())), OpeningDocument.class, COLLECTION).stream()
                .map(OpeningDocument::toOpening)
                .toList();
    }

    private Opening write(PersonId person, ModuleId module, UnitId unit, Instant at, Update update) {
        update.setOnInsert("schemaVersion", 1)
                .setOnInsert("person", person.value())
                .setOnInsert("module", module.value())
                .setOnInsert("unit", unit.value())
                .setOnInsert("first", at);
        var written = database.findAndModify(
                query(where("_id").is(id(person, unit))), update, AS_WRITTEN, OpeningDocument.class, COLLECTION);
        if (written == null) {
            throw new IllegalStateException("An upsert gave nothing back for " + id(person, unit));
        }
        return written.toOpening();
    }

    private static String id(PersonId person, UnitId unit) {
        return person + ":" + unit;
    }

    private record OpeningDocument(
            @Id String id,
            String unit,
            Instant first,
            Instant last,
            @Nullable Instant read) {

        Opening toOpening() {
            return new Opening(new UnitId(unit), first, last, Optional.ofNullable(read));
        }
    }
}
