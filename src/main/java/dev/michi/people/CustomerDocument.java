package dev.michi.people;

import dev.michi.people.Customer.Contract;
import dev.michi.people.Customer.Logo;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** A customer as stored. Before schema 2 there was its name alone. */
@Document(CustomerDocument.COLLECTION)
record CustomerDocument(
        @Id String id,
        int schemaVersion,
        String ja,
        String en,
        @Nullable Logo logo,
        @Nullable Integer accent,
        @Nullable String zone,
        @Nullable List<String> languages,
        @Nullable List<String> domains,
        @Nullable List<String> sites,
        @Nullable String contract,
        @Nullable String csm,
        @Nullable Boolean active) {

    static final String COLLECTION = "customers";
    static final int SCHEMA = 2;

    static CustomerDocument from(Customer customer) {
        return new CustomerDocument(
                customer.id().value(),
                SCHEMA,
                customer.name().ja(),
                customer.name().en(),
                customer.logo().orElse(null),
                customer.accent().rgb(),
                customer.zone().getId(),
                customer.languages().stream().map(Language::tag).toList(),
                customer.domains().stream().sorted().toList(),
                customer.sites().stream().sorted().toList(),
                customer.contract().name(),
                customer.csm().map(PersonId::value).orElse(null),
                customer.active());
    }

    Customer toCustomer() {
        return new Customer(
                new CustomerId(id),
                new LocalizedText(ja, en),
                Optional.ofNullable(logo),
                accent == null ? Customer.ACCENT : new Colour(accent),
                zone == null ? Customer.ZONE : ZoneId.of(zone),
                languages == null
                        ? List.of(Language.values())
                        : languages.stream().map(Language::ofTag).toList(),
                domains == null ? Set.of() : Set.copyOf(domains),
                sites == null ? Set.of() : Set.copyOf(sites),
                contract == null ? Contract.RUNNING : Contract.valueOf(contract),
                Optional.ofNullable(csm).map(PersonId::new),
                active == null || active);
    }
}
