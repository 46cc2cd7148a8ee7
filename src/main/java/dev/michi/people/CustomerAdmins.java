package dev.michi.people;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** The admins of a customer: seen and changed by those who look after customers, and by one another. */
@Service
public class CustomerAdmins {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final PersonDocuments persons;
    private final CustomerDocuments customers;
    private final People people;
    private final WayIn wayIn;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    CustomerAdmins(
            PersonDocuments persons,
            CustomerDocuments customers,
            People people,
            WayIn wayIn,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.customers = customers;
        this.people = people;
        this.wayIn = wayIn;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** By the reading of their names, inactive ones included. */
    public List<Person> of(CustomerId customer) {
        requireSight(customer);
        return persons.listAt(customer);
    }

    /**
     * Those who look after customers invite whom they like. Admins invite at once where the domain of the address is on their
     * company's list, for that is their company's alone; whoever else is passed on to those who look after it. Nothing but that
     * list and the company's own people decides, so nothing can be found out of others.
     *
     * @throws NoSuchElementException if there is no such customer, or it is not active
     */
    public Inviting invite(CustomerId id, NewAdmin admin) {
        requireSight(id);
        var customer = customers
                .find(id)
                .filter(Customer::active)
                .orElseThrow(() -> new NoSuchElementException("No active customer " + id));
        if (!SignInName.isEmail(admin.email())) {
            return new Inviting.NotAnEmail();
        }
        if (persons.listAt(id).stream().anyMatch(each -> each.email().equals(admin.email()))) {
            return new Inviting.EmailTaken();
        }
        boolean seesAll = signedIn.get().may(Permission.SERVE);
        if (!seesAll && !customer.owns(admin.email())) {
            return passOn(customer, admin);
        }
        return switch (people.admit(asPerson(customer, admin))) {
            case Adding.Added(var person) -> new Inviting.Invited(person, wayIn.linkFor(person.id()));
            case Adding.DomainListed(var other) when seesAll -> new Inviting.DomainListed(other);
            case Adding.EmailTaken _, Adding.SignInNameTaken _ when seesAll -> new Inviting.EmailTaken();
            // Cannot be while lists are kept as they are; if it were, it would tell nothing.
            case Adding.DomainListed _, Adding.EmailTaken _, Adding.SignInNameTaken _ -> passOn(customer, admin);
        };
    }

    private Inviting passOn(Customer customer, NewAdmin admin) {
        events.publishEvent(new AdminWished(
                customer.id(), admin.name(), admin.email(), signedIn.get().id()));
        return new Inviting.PassedOn();
    }

    /** A new link for who has lost the first one, or the password. */
    public String newLink(PersonId admin) {
        return wayIn.linkFor(visible(admin).id());
    }

    /** Inactive: sessions and shares of this admin end with the next request; nothing is lost. Nobody does it to themselves. */
    public Person setActive(PersonId id, boolean active) {
        var admin = visible(id);
        if (admin.id().equals(signedIn.get().id())) {
            throw new IllegalArgumentException("Nobody locks themselves out");
        }
        var now = people.changeStanding(id, Standing.of(admin).with(active));
        if (!active) {
            wayIn.endSessions(id);
        }
        return now;
    }

    void endSessionsOf(CustomerId customer) {
        persons.listAt(customer).forEach(admin -> wayIn.endSessions(admin.id()));
    }

    private Person visible(PersonId id) {
        return persons.find(id)
                .filter(each -> each.customer().filter(signedIn.get()::sees).isPresent())
                .orElseThrow(() -> new AccessDeniedException("Not an admin one may see"));
    }

    private void requireSight(CustomerId id) {
        if (!signedIn.get().sees(id)) {
            throw new AccessDeniedException("Another customer's");
        }
    }

    /** Admins sign in with their address; the name that every person has is made up. */
    private static NewPerson asPerson(Customer customer, NewAdmin admin) {
        var random = new byte[6];
        RANDOM.nextBytes(random);
        return new NewPerson(
                admin.name().inBothScripts(),
                "c-" + HexFormat.of().formatHex(random),
                admin.email(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(customer.id()),
                Set.of(Role.CUSTOMER_ADMIN),
                admin.language(),
                customer.zone());
    }
}
