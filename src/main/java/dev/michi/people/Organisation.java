package dev.michi.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Service;

/** The teams of the company, and its customers. */
@Service
public class Organisation {

    private final MongoOperations database;
    private final SignedIn signedIn;

    Organisation(MongoOperations database, SignedIn signedIn) {
        this.database = database;
        this.signedIn = signedIn;
    }

    public List<Team> teams() {
        return list(GroupDocument.TEAMS).stream().map(GroupDocument::toTeam).toList();
    }

    public List<Customer> customers() {
        return list(GroupDocument.CUSTOMERS).stream()
                .map(GroupDocument::toCustomer)
                .toList();
    }

    public Optional<Team> find(TeamId id) {
        return Optional.ofNullable(database.findById(id.value(), GroupDocument.class, GroupDocument.TEAMS))
                .map(GroupDocument::toTeam);
    }

    public Optional<Customer> find(CustomerId id) {
        return Optional.ofNullable(database.findById(id.value(), GroupDocument.class, GroupDocument.CUSTOMERS))
                .map(GroupDocument::toCustomer);
    }

    /** Adds the team, or renames the one of this id. */
    public void save(Team team) {
        signedIn.require(Permission.ADMINISTER);
        database.save(GroupDocument.from(team.id().value(), team.name()), GroupDocument.TEAMS);
    }

    /** Adds the customer, or renames the one of this id. */
    public void save(Customer customer) {
        signedIn.require(Permission.ADMINISTER);
        database.save(GroupDocument.from(customer.id().value(), customer.name()), GroupDocument.CUSTOMERS);
    }

    void found(List<Team> teams, List<Customer> customers) {
        teams.forEach(each -> database.save(GroupDocument.from(each.id().value(), each.name()), GroupDocument.TEAMS));
        customers.forEach(
                each -> database.save(GroupDocument.from(each.id().value(), each.name()), GroupDocument.CUSTOMERS));
    }

    private List<GroupDocument> list(String collection) {
        return database.find(new Query().with(Sort.by("_id")), GroupDocument.class, collection);
    }
}
