package dev.michi.people.api;

import dev.michi.people.Customer;
import dev.michi.people.CustomerData;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Colour;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What shall be known of a customer; what is missing stays as it is. An empty {@code csm} means nobody. */
@Schema(name = "CustomerWish")
record CustomerWish(
        @Schema(description = "to add one; later it cannot be changed") @Nullable
        String id,

        @Nullable Name name,
        @Nullable String accent,
        @Nullable String zone,
        @Nullable List<String> languages,
        @Nullable List<String> domains,
        @Nullable List<String> sites,
        @Nullable String contract,
        @Nullable String csm,
        @Nullable Boolean active) {

    @Schema(name = "CustomerName")
    record Name(@Nullable String ja, @Nullable String en) {}

    CustomerId wantedId() {
        return Optional.ofNullable(id)
                .filter(Slug::isValid)
                .map(CustomerId::new)
                .orElseThrow(() -> ProblemException.invalid("id", "people.api.customer.id"));
    }

    /** Whether nothing but its colour shall change, which its own admins may do. */
    boolean isLookAlone() {
        return name == null
                && zone == null
                && languages == null
                && domains == null
                && sites == null
                && contract == null
                && csm == null
                && active == null;
    }

    Optional<Colour> colour() {
        return Optional.ofNullable(accent)
                .map(written ->
                        read("accent", written, each -> Colour.parse(each).orElseThrow()));
    }

    CustomerData over(Customer before) {
        var data = new CustomerData(
                names(before.name()),
                colour().orElse(before.accent()),
                zone == null ? before.zone() : read("zone", zone, ZoneId::of),
                languages == null
                        ? before.languages()
                        : read("languages", languages, all -> all.stream()
                                .map(Language::ofTag)
                                .toList()),
                domains == null ? before.domains() : Set.copyOf(domains),
                sites == null ? before.sites() : Set.copyOf(sites),
                contract == null
                        ? before.contract()
                        : read("contract", contract, each -> Customer.Contract.valueOf(each.toUpperCase(Locale.ROOT))),
                csm == null
                        ? before.csm()
                        : Optional.of(csm)
                                .filter(each -> !each.isBlank())
                                .map(each -> read("csm", each, PersonId::new)));
        data.flaw().ifPresent(flaw -> {
            throw ProblemException.invalid(flaw.key(), "people.api.customer." + flaw.key());
        });
        return data;
    }

    private LocalizedText names(LocalizedText before) {
        if (name == null) {
            return before;
        }
        return new LocalizedText(
                Optional.ofNullable(name.ja()).orElse(before.ja()),
                Optional.ofNullable(name.en()).orElse(before.en()));
    }

    private static <F, T> T read(String field, F written, Function<F, T> reader) {
        try {
            return reader.apply(written);
        } catch (IllegalArgumentException | DateTimeException | java.util.NoSuchElementException garbled) {
            throw ProblemException.invalid(field, "problem.invalid.field");
        }
    }
}
