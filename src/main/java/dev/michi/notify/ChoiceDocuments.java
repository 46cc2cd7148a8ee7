package dev.michi.notify;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.NoticeDelivery;
import dev.michi.people.NoticeKind;
import dev.michi.people.PersonId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** What people have chosen for each kind of notice, one document a person; what nobody has chosen is not stored. */
@Repository
class ChoiceDocuments {

    static final String COLLECTION = "notice_choices";

    private final MongoOperations database;

    ChoiceDocuments(MongoOperations database) {
        this.database = database;
    }

    Map<NoticeKind, NoticeDelivery> of(PersonId person) {
        var chosen = new EnumMap<NoticeKind, NoticeDelivery>(NoticeKind.class);
        Optional.ofNullable(database.findById(person.value(), ChoiceDocument.class))
                .map(ChoiceDocument::kinds)
                .orElse(Map.of())
                .forEach((kind, delivery) ->
                        find(kind).ifPresent(known -> chosen.put(known, NoticeDelivery.valueOf(delivery))));
        return chosen;
    }

    void save(PersonId person, NoticeKind kind, NoticeDelivery delivery) {
        database.upsert(
                query(where("_id").is(person.value())),
                new Update().set("kinds." + kind.name(), delivery.name()).set("schemaVersion", 1),
                ChoiceDocument.class);
    }

    private static Optional<NoticeKind> find(String name) {
        return Arrays.stream(NoticeKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    @Document(COLLECTION)
    record ChoiceDocument(@Id String id, int schemaVersion, Map<String, String> kinds) {}
}
