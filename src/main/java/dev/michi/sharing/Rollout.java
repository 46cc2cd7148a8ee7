package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A proposal to a customer: which tutorials to hand out when, with which words. Its admin accepts it, changed as they like.
 *
 * @param items in the order of their dates
 * @param preparedBy who looks after the customer
 * @param accepted when an admin accepted it
 */
public record Rollout(
        RolloutId id,
        CustomerId customer,
        LocalizedText title,
        List<Item> items,
        PersonId preparedBy,
        Instant prepared,
        Optional<PersonId> acceptedBy,
        Optional<Instant> accepted,
        long revision) {

    public Rollout {
        items = List.copyOf(items);
    }

    public boolean isAccepted() {
        return accepted.isPresent();
    }

    /** @param on suggested day @param text to announce it with; may be empty */
    public record Item(ModuleId tutorial, LocalDate on, LocalizedText text) {}
}
