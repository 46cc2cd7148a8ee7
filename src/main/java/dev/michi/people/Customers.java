package dev.michi.people;

import dev.michi.shared.Colour;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * The customer companies. Those who look after customers see and change all of them; an admin of one sees that one and
 * changes how it looks. Of another one nobody there learns so much as that it exists.
 */
@Service
public class Customers {

    private final CustomerDocuments customers;
    private final People people;
    private final CustomerAdmins admins;
    private final ListedDomains domains;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    Customers(
            CustomerDocuments customers,
            People people,
            CustomerAdmins admins,
            ListedDomains domains,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.people = people;
        this.admins = admins;
        this.domains = domains;
        this.signedIn = signedIn;
        this.events = events;
    }

    /** All of them, by id. For those who look after customers. */
    public List<Customer> list() {
        signedIn.require(Permission.SERVE);
        return customers.list();
    }

    /** What all of them are called, by id. For those who write, who say for which customers a module is; they see no more of them. */
    public List<Name> names() {
        signedIn.require(Permission.WRITE);
        return customers.list().stream()
                .map(each -> new Name(each.id(), each.name(), each.active()))
                .toList();
    }

    /** @param active as {@link Customer#active} */
    public record Name(CustomerId id, LocalizedText name, boolean active) {}

    /** For those who look after customers, and its admins; empty for everybody else. */
    public Optional<Customer> find(CustomerId id) {
        return signedIn.get().sees(id) ? customers.find(id) : Optional.empty();
    }

    /** The company of the admin who is signed in. */
    public Customer mine() {
        var admin = signedIn.require(Permission.SHARE);
        return admin.customer().flatMap(customers::find).orElseThrow(() -> new AccessDeniedException("Of no customer"));
    }

    /**
     * For those who look after customers.
     *
     * @throws IllegalArgumentException if the data has a flaw
     */
    public SavingCustomer add(CustomerId id, CustomerData data) {
        signedIn.require(Permission.SERVE);
        check(data);
        return domains.inTurn(() -> ifAlone(id, data, () -> {
            var blank = new Customer(id, data.name());
            return customers.insert(blank) ? save(blank, data) : new SavingCustomer.IdTaken();
        }));
    }

    /**
     * For those who look after customers.
     *
     * @throws IllegalArgumentException if the data has a flaw
     * @throws NoSuchElementException if there is no such customer
     */
    public SavingCustomer update(CustomerId id, CustomerData data) {
        signedIn.require(Permission.SERVE);
        check(data);
        return domains.inTurn(() -> ifAlone(
                id,
                data,
                () -> save(
                        customers.find(id).orElseThrow(() -> new NoSuchElementException("No customer " + id)), data)));
    }

    private SavingCustomer ifAlone(CustomerId id, CustomerData data, Supplier<SavingCustomer> save) {
        var taken = domains.inTheWay(id, data.domains());
        return taken.isEmpty() ? save.get() : new SavingCustomer.DomainsTaken(taken);
    }

    private SavingCustomer save(Customer before, CustomerData data) {
        var now = changed(before.id(), customers.update(before.id(), data));
        if (!now.domains().equals(before.domains())) {
            var by = Optional.of(signedIn.get().id());
            events.publishEvent(new DomainsChanged(now.id(), before.domains(), now.domains(), by));
        }
        return new SavingCustomer.Saved(now);
    }

    /** For those who look after customers, and its admins. */
    public Customer setAccent(CustomerId id, Colour accent) {
        requireSight(id);
        return changed(id, customers.setAccent(id, accent.rgb()));
    }

    /** For those who look after customers, and its admins. The picture is in the media store already. */
    public Customer setLogo(CustomerId id, Optional<Customer.Logo> logo) {
        requireSight(id);
        return changed(id, customers.setLogo(id, logo));
    }

    /**
     * For those who look after customers. Inactive: its admins' sessions and its shares end with the next request. Nothing is
     * lost; active again, everything is as before, but admins have to sign in anew.
     */
    public Customer setActive(CustomerId id, boolean active) {
        signedIn.require(Permission.SERVE);
        var customer = changed(id, customers.setActive(id, active));
        if (!active) {
            admins.endSessionsOf(id);
        }
        return customer;
    }

    private void requireSight(CustomerId id) {
        if (!signedIn.get().sees(id)) {
            throw new AccessDeniedException("Another customer's");
        }
    }

    private void check(CustomerData data) {
        data.flaw().ifPresent(flaw -> {
            throw new IllegalArgumentException("Not data of a customer: " + flaw);
        });
        var unfit = data.csm().filter(id -> people.find(id)
                .filter(each -> each.may(Permission.LEARN))
                .isEmpty());
        if (unfit.isPresent()) {
            throw new IllegalArgumentException("Looked after by nobody of ours");
        }
    }

    private Customer changed(CustomerId id, Optional<Customer> now) {
        var customer = now.orElseThrow(() -> new NoSuchElementException("No customer " + id));
        events.publishEvent(new CustomerChanged(id));
        return customer;
    }
}
