package dev.michi.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The teams of the company, and its customers. */
@Service
public class Organisation {

    private final GroupDocuments groups;
    private final SignedIn signedIn;

    Organisation(GroupDocuments groups, SignedIn signedIn) {
        this.groups = groups;
        this.signedIn = signedIn;
    }

    public List<Team> teams() {
        return groups.teams();
    }

    public List<Customer> customers() {
        return groups.customers();
    }

    public Optional<Team> find(TeamId id) {
        return groups.find(id);
    }

    public Optional<Customer> find(CustomerId id) {
        return groups.find(id);
    }

    /** Adds the team, or renames the one of this id. */
    public void save(Team team) {
        signedIn.require(Permission.ADMINISTER);
        groups.save(team);
    }

    /** Adds the customer, or renames the one of this id. */
    public void save(Customer customer) {
        signedIn.require(Permission.ADMINISTER);
        groups.save(customer);
    }

    void found(List<Team> teams, List<Customer> customers) {
        teams.forEach(groups::save);
        customers.forEach(groups::save);
    }
}
