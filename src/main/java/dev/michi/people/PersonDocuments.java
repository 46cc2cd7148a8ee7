package dev.michi.people;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.platform.DatabaseKind;
import dev.michi.platform.Remembered;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored persons. */
@Repository
class PersonDocuments {

    private static final int MOST_REMEMBERED = 10_000;

    private final MongoOperations database;
    private final Remembered<PersonId, Person> remembered;

    PersonDocuments(MongoOperations database, DatabaseKind kind) {
        this.database = database;
        this.remembered = new Remembered<>(kind, MOST_REMEMBERED);
    }

    Optional<Person> find(PersonId id) {
        return remembered.find(id, this::read);
    }

    private Optional<Person> read(PersonId id) {
        return Optional.ofNullable(database.findById(id.value(), PersonDocument.class))
                .map(PersonDocument::toPerson);
    }

    Optional<Person> findBy(String field, String value) {
        return Optional.ofNullable(database.findOne(query(where(field).is(value)), PersonDocument.class))
                .map(PersonDocument::toPerson);
    }

    List<Person> list() {
        return list(new Query());
    }

    List<Person> activeReportsOf(PersonId manager) {
        return list(query(where("manager").is(manager.value()).and("active").is(true)));
    }

    List<Person> listAt(CustomerId customer) {
        return list(query(where("customer").is(customer.value())));
    }

    private List<Person> list(Query query) {
        return database.find(query.with(Sort.by("reading", "_id")), PersonDocument.class).stream()
                .map(PersonDocument::toPerson)
                .toList();
    }

    boolean areThereOthersThan(Collection<PersonId> ids) {
        return database.exists(
                query(where("_id").nin(ids.stream().map(PersonId::value).toList())), PersonDocument.class);
    }

    boolean isEmpty() {
        return !database.exists(new Query(), PersonDocument.class);
    }

    /** True if stored; false if the id, the sign-in name or the e-mail address is in use. */
    boolean insert(Person person) {
        try {
            remembered.changing(() -> database.insert(PersonDocument.from(person)));
            return true;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }

    /** Changes one person; empty if there is no such person. */
    Optional<Person> update(PersonId id, Profile profile) {
        var name = profile.name();
        return update(
                id,
                new Update()
                        .set("familyJa", name.familyJa())
                        .set("givenJa", name.givenJa())
                        .set("familyEn", name.familyEn())
                        .set("givenEn", name.givenEn())
                        .set("reading", name.reading())
                        .set("language", profile.language().tag())
                        .set("zone", profile.zone().getId())
                        .set("theme", profile.theme().name()));
    }

    /** Changes one person; empty if there is no such person. */
    Optional<Person> update(PersonId id, Standing standing) {
        var roles = standing.roles().stream().map(Role::name).sorted().toList();
        return update(
                id,
                new Update()
                        .set("roles", roles)
                        .set("team", standing.team().map(TeamId::value).orElse(null))
                        .set("manager", standing.manager().map(PersonId::value).orElse(null))
                        .set("active", standing.active()));
    }

    private Optional<Person> update(PersonId id, Update update) {
        return remembered.changing(() -> Optional.ofNullable(database.findAndModify(
                        query(where("_id").is(id.value())),
                        update.inc("version", 1).set("schemaVersion", PersonDocument.SCHEMA),
                        FindAndModifyOptions.options().returnNew(true),
                        PersonDocument.class))
                .map(PersonDocument::toPerson));
    }
}
