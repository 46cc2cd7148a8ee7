package dev.michi.people.api;

import dev.michi.people.Customer;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A customer company.
 *
 * @param accent {@code #1E6B57}
 * @param domains of e-mail addresses that are this company's alone: there its admins invite at once
 * @param sites that may show shared pages in a frame
 * @param csm id of who looks after it
 */
@Schema(name = "Customer")
record CustomerJson(
        String id,
        LocalizedText name,
        String accent,
        String zone,
        List<String> languages,
        List<String> domains,
        List<String> sites,

        @Schema(allowableValues = {"trial", "running", "ending", "ended"})
        String contract,

        @Nullable String csm,
        boolean active,
        boolean logo) {

    static CustomerJson of(Customer customer) {
        return new CustomerJson(
                customer.id().value(),
                customer.name(),
                customer.accent().hex(),
                customer.zone().getId(),
                customer.languages().stream().map(Language::tag).toList(),
                customer.domains().stream().sorted().toList(),
                customer.sites().stream().sorted().toList(),
                customer.contract().name().toLowerCase(Locale.ROOT),
                customer.csm().map(PersonId::value).orElse(null),
                customer.active(),
                customer.logo().isPresent());
    }
}
