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
     * Admins invite people whose addresses can be nobody's but their company's; others are passed on to those who look after
     * it. Otherwise they could find out which addresses are known elsewhere.
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
        if (!customer.takes(admin.email()) || customer.domains().isEmpty() && isStrange(admin.email())) {
            return new Inviting.OtherDomain();
        }
        if (persons.findBy("email", admin.email())
                .filter(it -> isOf(customer, it))
                .isPresent()) {
            return new Inviting.EmailTaken();
        }
        var inviter = signedIn.get();
        if (!inviter.may(Permission.SERVE) && !isTheirsAlone(customer, MailDomain.of(admin.email()))) {
            events.publishEvent(new AdminWished(customer.id(), admin.name(), admin.email(), inviter.id()));
            return new Inviting.PassedOn();
        }
        return people.admit(asPerson(customer, admin))
                .<Inviting>map(person -> new Inviting.Invited(person, wayIn.linkFor(person.id())))
                .orElseGet(Inviting.EmailTaken::new);
    }

    private boolean isStrange(String email) {
        var inviter = signedIn.get();
        return !inviter.may(Permission.SERVE) && !MailDomain.of(email).equals(MailDomain.of(inviter.email()));
    }

    private boolean isTheirsAlone(Customer customer, MailDomain domain) {
        return !domain.isPublic()
                && persons.list().stream()
                        .filter(each -> MailDomain.of(each.email()).equals(domain))
                        .allMatch(each -> isOf(customer, each))
                && customers.list().stream()
                        .filter(each -> each.domains().contains(domain.name()))
                        .allMatch(each -> each.id().equals(customer.id()));
    }

    private static boolean isOf(Customer customer, Person person) {
        return person.customer().filter(customer.id()::equals).isPresent();
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
