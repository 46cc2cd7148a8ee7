package dev.michi.people;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The teams of the company, and its customers. */
@Service
public class Organisation {

    private final GroupDocuments groups;
    private final CustomerDocuments customers;
    private final SignedIn signedIn;

    Organisation(GroupDocuments groups, CustomerDocuments customers, SignedIn signedIn) {
        this.groups = groups;
        this.customers = customers;
        this.signedIn = signedIn;
    }

    public List<Team> teams() {
        return groups.teams();
    }

    public List<Customer> customers() {
        return customers.list();
    }

    public Optional<Team> find(TeamId id) {
        return groups.find(id);
    }

    public Optional<Customer> find(CustomerId id) {
        return customers.find(id);
    }

    /** Adds the team, or renames the one of this id. */
    public void save(Team team) {
        signedIn.require(Permission.ADMINISTER);
        groups.save(team);
    }

    /** Adds the customer, or renames the one of this id. */
    public void save(Customer customer) {
        signedIn.require(Permission.ADMINISTER);
        if (!customers.insert(customer)) {
            customers.rename(customer);
        }
    }

    void found(List<Team> teams, List<Customer> firstCustomers) {
        teams.forEach(groups::save);
        firstCustomers.forEach(customers::insert);
    }
}
