package dev.michi.people;

import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

/** The stored teams and customers: the same kind of document, in a collection each. */
@Repository
class GroupDocuments {

    private static final String TEAMS = "teams";
    private static final String CUSTOMERS = "customers";

    private final MongoOperations database;

    GroupDocuments(MongoOperations database) {
        this.database = database;
    }

    List<Team> teams() {
        return list(TEAMS).stream().map(GroupDocument::toTeam).toList();
    }

    List<Customer> customers() {
        return list(CUSTOMERS).stream().map(GroupDocument::toCustomer).toList();
    }

    Optional<Team> find(TeamId id) {
        return find(id.value(), TEAMS).map(GroupDocument::toTeam);
    }

    Optional<Customer> find(CustomerId id) {
        return find(id.value(), CUSTOMERS).map(GroupDocument::toCustomer);
    }

    void save(Team team) {
        save(team.id().value(), team.name(), TEAMS);
    }

    void save(Customer customer) {
        save(customer.id().value(), customer.name(), CUSTOMERS);
    }

    private Optional<GroupDocument> find(String id, String collection) {
        return Optional.ofNullable(database.findById(id, GroupDocument.class, collection));
    }

    private List<GroupDocument> list(String collection) {
        return database.find(new Query().with(Sort.by("_id")), GroupDocument.class, collection);
    }

    private void save(String id, LocalizedText name, String collection) {
        database.save(GroupDocument.from(id, name), collection);
    }
}
