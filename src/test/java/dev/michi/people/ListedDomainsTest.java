package dev.michi.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** A domain on a customer's list is its company's alone, whoever does what in which order. */
@DemoTest
@RecordApplicationEvents
@WithPerson("admin")
class ListedDomainsTest {

    private static final CustomerId MINATO = new CustomerId("minato");
    private static final CustomerId OTHER = new CustomerId("other-company");

    @Autowired
    Customers customers;

    @Autowired
    CustomerDocuments stored;

    @Autowired
    CustomerAdmins admins;

    @Autowired
    People people;

    @Autowired
    ListedDomains domains;

    @Autowired
    ApplicationEvents events;

    @Autowired
    SecurityContextHolderStrategy context;

    @AfterEach
    void asBefore() {
        assertThat(stored.setDomains(MINATO, Set.of("minato.example"))).isPresent();
        assertThat(stored.setDomains(OTHER, Set.of())).isNotNull();
    }

    private SavingCustomer list(CustomerId id, String... names) {
        var before = stored.find(id).orElse(new Customer(id, new LocalizedText("べつの会社", "Other company")));
        var known = CustomerData.of(before);
        var data = new CustomerData(
                known.name(),
                known.accent(),
                known.zone(),
                known.languages(),
                Set.of(names),
                known.sites(),
                known.contract(),
                known.csm());
        return stored.find(id).isPresent() ? customers.update(id, data) : customers.add(id, data);
    }

    private static NewPerson somebody(String signInName, String email, Optional<CustomerId> customer) {
        return new NewPerson(
                new PersonName("港", "花", "Minato", "Hana", ""),
                signInName,
                email,
                Optional.empty(),
                Optional.empty(),
                customer,
                Set.of(customer.isPresent() ? Role.CUSTOMER_ADMIN : Role.LEARNER),
                Language.JA,
                ZoneId.of("Asia/Tokyo"));
    }

    private static List<DomainTaken> taken(SavingCustomer saving) {
        return saving instanceof SavingCustomer.DomainsTaken(var why) ? why : List.of();
    }

    @Test
    void itIsSaidWhichDomainIsTakenAndByWhom() {
        var why = taken(list(OTHER, "gmail.com", "Minato.Example", "michi.example", "free.example"));
        assertThat(why).extracting(DomainTaken::domain).containsExactly("gmail.com", "michi.example", "minato.example");
        assertThat(why.get(0)).isInstanceOf(DomainTaken.Public.class);
        assertThat(why.get(1)).isInstanceOfSatisfying(DomainTaken.InUse.class, it -> assertThat(it.customer())
                .isEmpty());
        assertThat(why.get(2)).isInstanceOfSatisfying(DomainTaken.Listed.class, it -> assertThat(it.by())
                .isEqualTo(MINATO));
        assertThat(stored.find(OTHER).map(Customer::domains).orElse(Set.of())).isEmpty();
    }

    @Test
    void aCustomerThatWasStoppedKeepsItsDomains() {
        list(OTHER, "stopped.example");
        customers.setActive(OTHER, false);
        assertThat(taken(list(MINATO, "minato.example", "stopped.example"))).hasSize(1);
        customers.setActive(OTHER, true);
    }

    @Test
    void somebodyWhoWasStoppedKeepsTheAddress() {
        list(OTHER);
        var gone = (Adding.Added) people.add(somebody("gone", "gone@left.example", Optional.empty()));
        people.updateStanding(gone.person().id(), Standing.of(gone.person()).with(false));
        assertThat(taken(list(OTHER, "left.example"))).hasSize(1);
        assertThat(taken(list(OTHER, "sub.left.example"))).isEmpty();
    }

    @Test
    void nobodyElseIsAddedAtAListedDomainHoweverItIsWritten() {
        list(MINATO, "minato.example", "港.example");
        for (var email : List.of("a@minato.example", "A@MINATO.example", "a@港.example", "a@xn--j6w.example")) {
            assertThat(people.add(somebody("elsewhere", email, Optional.empty())))
                    .as(email)
                    .isInstanceOf(Adding.DomainListed.class);
            assertThat(admins.invite(
                            otherId(),
                            new NewAdmin(somebody("x", email, Optional.empty()).name(), email, Language.JA)))
                    .as(email)
                    .isInstanceOf(Inviting.DomainListed.class);
        }
        assertThat(people.add(somebody("minato2", "minato2@港.example", Optional.of(MINATO))))
                .isInstanceOf(Adding.Added.class);
    }

    private CustomerId otherId() {
        list(OTHER);
        return OTHER;
    }

    @Test
    void ofTwoAtOnceOneIsRefused() throws Exception {
        list(OTHER);
        for (int round = 0; round < 20; round++) {
            var domain = "race" + round + ".example";
            var name = "race" + round;
            var done = together(
                    () -> list(MINATO, domain) instanceof SavingCustomer.Saved,
                    () -> list(OTHER, domain) instanceof SavingCustomer.Saved,
                    () -> people.add(somebody(name, name + "@" + domain, Optional.empty())) instanceof Adding.Added);
            assertThat(done.stream().filter(each -> each)).as(domain).hasSize(1);
        }
    }

    /** As the person signed in, whichever of the test's portals was started last. */
    private Callable<Boolean> asMe(Callable<Boolean> deed) {
        var mine = new DelegatingSecurityContextCallable<>(deed, context.getContext());
        mine.setSecurityContextHolderStrategy(context);
        return mine;
    }

    @SafeVarargs
    private List<Boolean> together(Callable<Boolean>... deeds) throws Exception {
        var start = new CyclicBarrier(deeds.length);
        try (var threads = Executors.newFixedThreadPool(deeds.length)) {
            var running = Stream.of(deeds)
                    .map(deed -> threads.submit(asMe(() -> {
                        start.await();
                        return deed.call();
                    })))
                    .toList();
            var done = new java.util.ArrayList<Boolean>();
            for (var each : running) {
                done.add(each.get());
            }
            return done;
        }
    }

    @Test
    void whatOlderDataHasOnItsListsIsTakenOffAtTheStart() {
        list(OTHER);
        stored.setDomains(MINATO, Set.of("minato.example", "gmail.com", "michi.example", "shared.example"));
        stored.setDomains(OTHER, Set.of("shared.example", "other.example"));

        domains.tidy();
        domains.tidy();

        assertThat(stored.find(MINATO).orElseThrow().domains()).containsExactly("minato.example");
        assertThat(stored.find(OTHER).orElseThrow().domains()).containsExactly("other.example");
        assertThat(events.stream(DomainsChanged.class).filter(each -> each.by().isEmpty()))
                .extracting(DomainsChanged::customer)
                .containsExactly(MINATO, OTHER);
    }

    @Test
    void theDemoNeedsNothingTakenOff() {
        for (var customer : stored.list()) {
            assertThat(domains.inTheWay(customer.id(), customer.domains())).isEmpty();
        }
    }
}
