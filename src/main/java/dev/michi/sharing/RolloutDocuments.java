package dev.michi.sharing;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/** The stored rollouts. */
@Repository
class RolloutDocuments {

    private final MongoOperations database;

    RolloutDocuments(MongoOperations database) {
        this.database = database;
    }

    Optional<Rollout> find(RolloutId id) {
        return Optional.ofNullable(database.findById(id.value(), RolloutDocument.class))
                .map(RolloutDocument::toRollout);
    }

    List<Rollout> of(CustomerId customer) {
        return list(query(where("customer").is(customer.value())));
    }

    List<Rollout> all() {
        return list(new Query());
    }

    private List<Rollout> list(Query query) {
        return database.find(query.with(Sort.by("_id")), RolloutDocument.class).stream()
                .map(RolloutDocument::toRollout)
                .toList();
    }

    /** Does nothing if it is there already. */
    void insert(RolloutDocument rollout) {
        try {
            database.insert(rollout);
        } catch (DuplicateKeyException there) {
            // Prepared twice with one key is prepared once.
        }
    }

    /** Empty if it has been accepted. */
    Optional<Rollout> change(RolloutId id, RolloutPlan plan) {
        return update(query(where("_id").is(id.value()).and("accepted").is(null)), plan, new Update());
    }

    /** The first one accepts; from then on admins change it. */
    Optional<Rollout> accept(RolloutId id, RolloutPlan plan, PersonId admin, Instant now) {
        var first = update(
                query(where("_id").is(id.value()).and("accepted").is(null)),
                plan,
                new Update().set("accepted", now).set("acceptedBy", admin.value()));
        return first.or(() -> update(query(where("_id").is(id.value())), plan, new Update()));
    }

    private Optional<Rollout> update(Query which, RolloutPlan plan, Update update) {
        var items =
                plan.items().stream().map(RolloutDocument.ItemDocument::from).toList();
        return Optional.ofNullable(database.findAndModify(
                        which,
                        update.set("title", plan.title())
                                .set("items", items)
                                .set("schemaVersion", RolloutDocument.SCHEMA)
                                .inc("revision", 1),
                        FindAndModifyOptions.options().returnNew(true),
                        RolloutDocument.class))
                .map(RolloutDocument::toRollout);
    }
}
