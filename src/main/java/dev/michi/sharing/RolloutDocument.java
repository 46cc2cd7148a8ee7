package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A rollout as stored. */
@Document(RolloutDocument.COLLECTION)
record RolloutDocument(
        @Id String id,
        int schemaVersion,
        String customer,
        LocalizedText title,
        List<ItemDocument> items,
        String preparedBy,
        Instant prepared,
        @Nullable String acceptedBy,
        @Nullable Instant accepted,
        long revision) {

    static final String COLLECTION = "rollouts";
    static final int SCHEMA = 1;

    /** @param on ISO 8601; a text, so that no time zone can move it */
    record ItemDocument(String tutorial, String on, LocalizedText text) {

        static ItemDocument from(Rollout.Item item) {
            return new ItemDocument(item.tutorial().value(), item.on().toString(), item.text());
        }

        Rollout.Item toItem() {
            return new Rollout.Item(new ModuleId(tutorial), LocalDate.parse(on), text);
        }
    }

    Rollout toRollout() {
        return new Rollout(
                new RolloutId(id),
                new CustomerId(customer),
                title,
                items.stream().map(ItemDocument::toItem).toList(),
                new PersonId(preparedBy),
                prepared,
                Optional.ofNullable(acceptedBy).map(PersonId::new),
                Optional.ofNullable(accepted),
                revision);
    }
}
