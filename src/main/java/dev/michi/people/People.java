package dev.michi.people;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Everybody who can sign in. Finding is open to the code of the house; listing and changing are checked here. */
@Service
public class People {

    private final PersonDocuments persons;
    private final Organisation organisation;
    private final ListedDomains domains;
    private final SignedIn signedIn;
    private final ApplicationEventPublisher events;

    People(
            PersonDocuments persons,
            Organisation organisation,
            ListedDomains domains,
            SignedIn signedIn,
            ApplicationEventPublisher events) {
        this.persons = persons;
        this.organisation = organisation;
        this.domains = domains;
        this.signedIn = signedIn;
        this.events = events;
    }

    public Optional<Person> find(PersonId id) {
        return persons.find(id);
    }

    /** @throws NoSuchElementException if there is no such person */
    public Person get(PersonId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No person " + id));
    }

    /** @param typed the sign-in name or the e-mail address, in any case and width */
    public Optional<Person> findBySignIn(String typed) {
        var wanted = SignInName.normalize(typed);
        return persons.findBy(wanted.contains("@") ? "email" : "signInName", wanted);
    }

    /** The active persons who learn, by the reading of the name. For publishers and administrators. */
    public List<Person> learners() {
        var asking = signedIn.get();
        if (!asking.may(Permission.PUBLISH) && !asking.may(Permission.ADMINISTER)) {
            throw new AccessDeniedException("Neither publisher nor administrator");
        }
        return persons.list().stream()
                .filter(person -> person.may(Permission.LEARN))
                .toList();
    }

    /** The active persons who look after customers, by the reading of the name. For each other. */
    public List<Person> caretakers() {
        return colleagues(Permission.SERVE);
    }

    /** Whom to tell of a customer: its CSM, or, where there is none, all who look after customers. */
    public List<PersonId> caretakersOf(Customer customer) {
        return customer.csm()
                .filter(csm -> find(csm)
                        .filter(it -> it.active() && it.may(Permission.SERVE))
                        .isPresent())
                .map(List::of)
                .orElseGet(() -> persons.list().stream()
                        .filter(each -> each.active() && each.may(Permission.SERVE))
                        .map(Person::id)
                        .toList());
    }

    /** The active persons who write modules and trails, by the reading of the name. For each other. */
    public List<Person> authors() {
        return colleagues(Permission.WRITE);
    }

    private List<Person> colleagues(Permission shared) {
        signedIn.require(shared);
        return persons.list().stream().filter(person -> person.may(shared)).toList();
    }

    /** Everybody, by the reading of the name. For administrators. */
    public List<Person> list() {
        signedIn.require(Permission.ADMINISTER);
        return persons.list();
    }

    /** The active persons whose manager this is. For that manager, and for administrators. */
    public List<Person> reportsOf(PersonId manager) {
        var asking = signedIn.get();
        if (!asking.may(Permission.ADMINISTER)
                && !(asking.may(Permission.LEAD) && asking.id().equals(manager))) {
            throw new AccessDeniedException("Not the manager");
        }
        return persons.activeReportsOf(manager);
    }

    /** For administrators. The new person has no password yet: an invitation link lets them choose one. */
    public Adding add(NewPerson person) {
        signedIn.require(Permission.ADMINISTER);
        if (!SignInName.isValid(person.signInName()) || !SignInName.isEmail(person.email())) {
            throw new IllegalArgumentException("Not a sign-in name or not an e-mail address");
        }
        return admit(person);
    }

    /** Adds somebody, who has no password yet. Who asks has checked that they may. */
    Adding admit(NewPerson person) {
        return domains.inTurn(() -> domains.ownerElsewhere(person)
                .<Adding>map(Adding.DomainListed::new)
                .orElseGet(() -> insert(person)));
    }

    private Adding insert(NewPerson person) {
        var added = person.as(PersonId.random());
        if (persons.insert(added)) {
            events.publishEvent(new PersonAdded(added.id(), signedIn.get().id()));
            return new Adding.Added(added);
        }
        return persons.findBy("signInName", person.signInName()).isPresent()
                ? new Adding.SignInNameTaken()
                : new Adding.EmailTaken();
    }

    /** Whether this person gets in: is active, and so is the customer company they belong to, if they do. */
    public boolean mayEnter(Person person) {
        return person.active()
                && person.customer()
                        .map(id ->
                                organisation.find(id).filter(Customer::active).isPresent())
                        .orElse(true);
    }

    /** For the person alone, and for administrators. */
    public Person updateProfile(PersonId id, Profile profile) {
        if (!signedIn.get().id().equals(id)) {
            signedIn.require(Permission.ADMINISTER);
        }
        return changed(id, persons.update(id, profile));
    }

    /**
     * For administrators. Takes effect with the person's next request.
     *
     * @throws IllegalArgumentException if administrators would lock themselves out
     */
    public Person updateStanding(PersonId id, Standing standing) {
        var administrator = signedIn.require(Permission.ADMINISTER);
        if (administrator.id().equals(id)
                && !(standing.active() && standing.roles().contains(Role.ADMINISTRATOR))) {
            throw new IllegalArgumentException("Administrators cannot take the role away from themselves");
        }
        return changeStanding(id, standing);
    }

    /** Who asks has checked that they may. */
    Person changeStanding(PersonId id, Standing standing) {
        var before = get(id);
        var now = changed(id, persons.update(id, standing));
        signedIn.find().ifPresent(by -> events.publishEvent(new StandingChanged(id, by.id(), before, now)));
        return now;
    }

    /** True as long as there is nobody who could sign in. */
    public boolean isNobodyThere() {
        return persons.isEmpty();
    }

    /**
     * Moves the first people in, without anybody being signed in. Does nothing if other people live here already; may be
     * repeated, so that a crash half-way does no harm.
     *
     * @return whether these are the people now
     */
    public boolean moveIn(List<Person> first, List<Team> teams, List<Customer> customers) {
        if (persons.areThereOthersThan(first.stream().map(Person::id).toList())) {
            return false;
        }
        organisation.found(teams, customers);
        first.forEach(persons::insert);
        domains.tidy();
        return true;
    }

    private Person changed(PersonId id, Optional<Person> now) {
        var person = now.orElseThrow(() -> new NoSuchElementException("No person " + id));
        events.publishEvent(new PersonChanged(id));
        return person;
    }
}
