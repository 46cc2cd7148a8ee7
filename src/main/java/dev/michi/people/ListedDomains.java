package dev.michi.people;

import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Keeps a domain that a customer lists its company's alone: none is listed that others use, and nobody is added elsewhere at
 * one that is listed. So an admin who invites there learns nothing of others. Whoever is stored counts, active or not.
 *
 * <p>Looking and writing are one step, {@link #inTurn}; that holds within this process, and no other adds people or customers.
 */
@Component
class ListedDomains {

    private final PersonDocuments persons;
    private final CustomerDocuments customers;
    private final ApplicationEventPublisher events;
    private final ReentrantLock turn = new ReentrantLock();

    ListedDomains(PersonDocuments persons, CustomerDocuments customers, ApplicationEventPublisher events) {
        this.persons = persons;
        this.customers = customers;
        this.events = events;
    }

    /** Nobody else adds somebody, or changes a list, meanwhile. */
    <T> T inTurn(Supplier<T> act) {
        turn.lock();
        try {
            return act.get();
        } finally {
            turn.unlock();
        }
    }

    /** What keeps these domains off the list of this customer. */
    List<DomainTaken> inTheWay(CustomerId customer, Set<String> domains) {
        if (domains.isEmpty()) {
            return List.of();
        }
        var all = customers.list();
        var everybody = persons.list();
        return domains.stream()
                .sorted()
                .flatMap(each -> inTheWay(customer, new MailDomain(each), all, everybody).stream())
                .toList();
    }

    private static Optional<DomainTaken> inTheWay(
            CustomerId customer, MailDomain domain, List<Customer> all, List<Person> everybody) {
        if (domain.isPublic()) {
            return Optional.of(new DomainTaken.Public(domain.shown()));
        }
        Stream<DomainTaken> lists = all.stream()
                .filter(each -> !each.id().equals(customer) && each.domains().contains(domain.name()))
                .map(each -> new DomainTaken.Listed(domain.shown(), each.id(), each.name()));
        Stream<DomainTaken> addresses = everybody.stream()
                .filter(each -> !each.customer().equals(Optional.of(customer))
                        && MailDomain.of(each.email()).equals(domain))
                .map(each -> new DomainTaken.InUse(domain.shown(), each.name(), companyOf(each, all)));
        return Stream.concat(lists, addresses).findFirst();
    }

    private static Optional<LocalizedText> companyOf(Person person, List<Customer> all) {
        return person.customer().flatMap(id -> all.stream()
                .filter(each -> each.id().equals(id))
                .map(Customer::name)
                .findFirst());
    }

    /** The customer that lists the domain of this address, where it is not this person's own. */
    Optional<Customer> ownerElsewhere(NewPerson person) {
        return customers.list().stream()
                .filter(each -> each.owns(person.email()) && !person.customer().equals(Optional.of(each.id())))
                .findFirst();
    }

    /**
     * Takes off the lists what was put there before this was kept, or came with a backup. It tells an admin nothing: inviting
     * there was passed on before, too.
     */
    void tidy() {
        inTurn(() -> {
            var all = customers.list();
            if (all.stream().allMatch(each -> each.domains().isEmpty())) {
                return all;
            }
            var everybody = persons.list();
            all.forEach(each -> tidy(each, all, everybody));
            return all;
        });
    }

    private void tidy(Customer customer, List<Customer> all, List<Person> everybody) {
        var alone = customer.domains().stream()
                .filter(each -> inTheWay(customer.id(), new MailDomain(each), all, everybody)
                        .isEmpty())
                .collect(Collectors.toUnmodifiableSet());
        if (!alone.equals(customer.domains())) {
            customers.setDomains(customer.id(), alone).ifPresent(now -> {
                events.publishEvent(new CustomerChanged(now.id()));
                events.publishEvent(new DomainsChanged(now.id(), customer.domains(), alone, Optional.empty()));
            });
        }
    }
}
