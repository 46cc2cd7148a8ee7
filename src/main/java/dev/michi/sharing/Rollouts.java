package dev.michi.sharing;

import dev.michi.people.CustomerId;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Proposals to customers: prepared by those who look after them, accepted and adapted by their admins. */
@Service
public class Rollouts {

    private static final int ID_DIGITS = 20;

    private final RolloutDocuments rollouts;
    private final Shelf shelf;
    private final SignedIn signedIn;
    private final Clock clock;

    Rollouts(RolloutDocuments rollouts, Shelf shelf, SignedIn signedIn, Clock clock) {
        this.rollouts = rollouts;
        this.shelf = shelf;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** For the customer's admins, and those who look after customers. */
    public List<Rollout> of(CustomerId customer) {
        if (!signedIn.get().sees(customer)) {
            throw new AccessDeniedException("Another customer's");
        }
        return rollouts.of(customer);
    }

    /** Those one may see: an admin their company's, who looks after customers all. */
    public List<Rollout> mine() {
        var person = signedIn.get();
        if (person.may(Permission.SERVE)) {
            return rollouts.all();
        }
        signedIn.require(Permission.SHARE);
        return person.customer().map(rollouts::of).orElse(List.of());
    }

    /** Empty if there is none for who asks. */
    public Optional<Rollout> find(RolloutId id) {
        var person = signedIn.get();
        return rollouts.find(id).filter(rollout -> person.sees(rollout.customer()));
    }

    /**
     * For those who look after customers.
     *
     * @param key made up by the caller: preparing twice with the same key is preparing once
     */
    public Planning prepare(String key, CustomerId customer, RolloutPlan plan) {
        var person = signedIn.require(Permission.SERVE);
        var flaw = flaw(plan, customer);
        if (flaw.isPresent()) {
            return new Planning.Refused(flaw.get());
        }
        var id = new RolloutId("ro-" + Sha256.of(customer + "\n" + key).substring(0, ID_DIGITS));
        rollouts.insert(new RolloutDocument(
                id.value(),
                RolloutDocument.SCHEMA,
                customer.value(),
                plan.title(),
                plan.items().stream().map(RolloutDocument.ItemDocument::from).toList(),
                person.id().value(),
                clock.instant(),
                null,
                null,
                1));
        return new Planning.Planned(rollouts.find(id).orElseThrow());
    }

    /** For those who look after customers, as long as no admin has accepted it. */
    public Planning change(RolloutId id, RolloutPlan plan) {
        signedIn.require(Permission.SERVE);
        var before = get(id);
        return flaw(plan, before.customer())
                .<Planning>map(Planning.Refused::new)
                .orElseGet(() -> rollouts.change(id, plan)
                        .<Planning>map(Planning.Planned::new)
                        .orElseGet(() -> new Planning.AlreadyAccepted(get(id))));
    }

    /** For the customer's admins. Accepting again adapts it again. */
    public Planning accept(RolloutId id, RolloutPlan adapted) {
        var admin = signedIn.require(Permission.SHARE);
        var before = get(id);
        return flaw(adapted, before.customer())
                .<Planning>map(Planning.Refused::new)
                .orElseGet(() -> new Planning.Planned(rollouts.accept(id, adapted, admin.id(), clock.instant())
                        .orElseThrow()));
    }

    private Rollout get(RolloutId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("No rollout " + id));
    }

    private Optional<RolloutPlan.Flaw> flaw(RolloutPlan plan, CustomerId customer) {
        return plan.flaw()
                .or(() -> plan.items().stream().allMatch(item -> shelf.find(item.tutorial(), customer)
                                .isPresent())
                        ? Optional.empty()
                        : Optional.of(RolloutPlan.Flaw.TUTORIALS));
    }
}
