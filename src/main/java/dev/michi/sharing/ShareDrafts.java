package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes of a wish what is stored. */
@Component
class ShareDrafts {

    private static final int ID_DIGITS = 20;

    private final Shelf shelf;
    private final Clock clock;

    ShareDrafts(Shelf shelf, Clock clock) {
        this.shelf = shelf;
        this.clock = clock;
    }

    /** @param there those of the share so far: one that was withdrawn since need not go to change something else */
    Optional<ShareFlaw> unknownTutorial(ShareWish wish, CustomerId customer, List<String> there) {
        return wish.tutorials().stream()
                        .allMatch(id -> there.contains(id.value())
                                || shelf.find(id, customer).isPresent())
                ? Optional.empty()
                : Optional.of(ShareFlaw.TUTORIALS);
    }

    /** The same for the same key of the same customer. */
    ShareId idFor(CustomerId customer, String key) {
        return new ShareId("sh-" + Sha256.of(customer + "\n" + key).substring(0, ID_DIGITS));
    }

    ShareDocument draft(ShareId id, CustomerId customer, PersonId owner, ShareWish wish, String secret, String sealed) {
        return draft(id, customer, owner, wish, secret, sealed, clock.instant());
    }

    ShareDocument draft(
            ShareId id,
            CustomerId customer,
            PersonId owner,
            ShareWish wish,
            String secret,
            String sealed,
            Instant created) {
        return document(
                id.value(), customer.value(), owner.value(), wish, created, Sha256.of(secret), sealed, Map.of());
    }

    /** What may be changed from the wish, all else as it was. What was kept as it was then stays so. */
    ShareDocument changed(ShareDocument before, ShareWish wish) {
        return document(
                before.id(),
                before.customer(),
                before.owner(),
                wish,
                before.created(),
                before.link(),
                before.sealed(),
                Objects.requireNonNullElse(before.pinned(), Map.of()));
    }

    /** An end that has passed need not be moved to change something else. */
    ShareWish withoutEnd(ShareWish wish) {
        return new ShareWish(
                wish.name(),
                wish.tutorials(),
                wish.languages(),
                wish.style(),
                wish.note(),
                wish.contact(),
                wish.logo(),
                wish.colour(),
                Optional.empty(),
                wish.passcode(),
                wish.pinned());
    }

    private ShareDocument document(
            String id,
            String customer,
            String owner,
            ShareWish wish,
            Instant created,
            String link,
            String sealed,
            Map<String, String> pins) {
        return new ShareDocument(
                id,
                ShareDocument.SCHEMA,
                customer,
                owner,
                wish.name(),
                wish.tutorials().stream().map(ModuleId::value).toList(),
                wish.languages().stream().map(Language::tag).toList(),
                wish.style().name(),
                wish.note(),
                wish.contact(),
                wish.logo().orElse(null),
                wish.colour().map(Colour::rgb).orElse(null),
                wish.expires().orElse(null),
                wish.passcode().map(Passcode::hash).orElse(null),
                pinned(wish, new CustomerId(customer), pins),
                created,
                null,
                1,
                link,
                sealed);
    }

    /** @param pins content hash by tutorial that was kept before */
    private @Nullable Map<String, String> pinned(ShareWish wish, CustomerId customer, Map<String, String> pins) {
        if (!wish.pinned()) {
            return null;
        }
        var hashes = new HashMap<String, String>();
        wish.tutorials().forEach(id -> Optional.ofNullable(pins.get(id.value()))
                .or(() -> shelf.find(id, customer).map(Tutorial::hash))
                .ifPresent(hash -> hashes.put(id.value(), hash)));
        return hashes;
    }
}
