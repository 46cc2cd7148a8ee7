package dev.michi.people;

import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A customer company.
 *
 * @param logo shown on what its admins share
 * @param accent its colour as it was chosen; what is drawn uses {@link Colour#readableOnWhite}
 * @param zone in which its days begin
 * @param languages its people read, the first one first; never empty
 * @param domains of e-mail addresses that are this company's alone, {@code minato.example}: there its admins invite at once.
 *     No other customer lists them, and nobody of another one or of ours has an address there
 * @param sites that may show shared pages in a frame, {@code https://intra.minato.example}
 * @param csm who looks after it
 * @param active while false nobody of it gets in and nothing it has shared opens; its data stays
 */
public record Customer(
        CustomerId id,
        LocalizedText name,
        Optional<Logo> logo,
        Colour accent,
        ZoneId zone,
        List<Language> languages,
        Set<String> domains,
        Set<String> sites,
        Contract contract,
        Optional<PersonId> csm,
        boolean active) {

    static final Colour ACCENT = new Colour(0x1E6B57);
    static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    public Customer {
        languages = List.copyOf(languages);
        domains = Set.copyOf(domains);
        sites = Set.copyOf(sites);
        if (languages.isEmpty()) {
            throw new IllegalArgumentException("A customer reads some language");
        }
    }

    /** One of whom only the name is known. */
    public Customer(CustomerId id, LocalizedText name) {
        this(
                id,
                name,
                Optional.empty(),
                ACCENT,
                ZONE,
                List.of(Language.JA, Language.EN),
                Set.of(),
                Set.of(),
                Contract.RUNNING,
                Optional.empty(),
                true);
    }

    /** Whether this e-mail address can be nobody's but its people's. */
    boolean owns(String email) {
        return domains.contains(MailDomain.of(email).name());
    }

    /** Where the contract stands. */
    public enum Contract {
        TRIAL,
        RUNNING,
        ENDING,
        ENDED
    }

    /** A picture in the media store. @param hash SHA-256 of its bytes @param name last part of its address */
    public record Logo(String hash, String name, String type, long bytes) {}
}
