package dev.michi.people.api;

import dev.michi.people.Customer;
import dev.michi.people.DomainTaken;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Says as a problem why a domain cannot be a customer's alone, or an address not used outside of it. */
final class TakenDomains {

    static final String RULE = "A domain on its list is its company's alone: 409, with `taken`, for one that another"
            + " customer lists or where somebody else has an address, 400 for a public mail service.";

    private TakenDomains() {}

    /** @param domains at least one */
    static ProblemException problem(List<DomainTaken> domains) {
        boolean isPublic = domains.stream().allMatch(DomainTaken.Public.class::isInstance);
        var errors = domains.stream()
                .map(each -> new FieldError("domains", "people.api.customer.domain-" + why(each)))
                .distinct()
                .toList();
        var taken = domains.stream().map(TakenDomains::row).toList();
        return new ProblemException(
                isPublic ? ProblemKind.INVALID : ProblemKind.CONFLICT, errors, Map.of("taken", taken));
    }

    /** @param by whose the domain of the address is */
    static ProblemException listed(Customer by) {
        return new ProblemException(
                ProblemKind.CONFLICT,
                List.of(new FieldError("email", "people.api.customer.email-listed")),
                Map.of("customer", by.id().value()));
    }

    private static Map<String, String> row(DomainTaken taken) {
        var row = new LinkedHashMap<String, String>();
        row.put("domain", taken.domain());
        row.put("why", why(taken));
        if (taken instanceof DomainTaken.Listed listed) {
            row.put("customer", listed.by().value());
        }
        return row;
    }

    private static String why(DomainTaken taken) {
        return switch (taken) {
            case DomainTaken.Public _ -> "public";
            case DomainTaken.Listed _ -> "listed";
            case DomainTaken.InUse _ -> "in-use";
        };
    }
}
