package dev.michi.catalog;

import dev.michi.people.CustomerId;
import java.util.Set;

/**
 * For whose people a module is made, besides those inside.
 *
 * @param everyCustomer for all of them, whatever the names say
 * @param customers for these
 * @param titleWithReadings the Japanese title as HTML with readings above kanji; empty where none are given
 * @param summaryWithReadings the same of the summary
 */
public record Audience(
        boolean everyCustomer, Set<CustomerId> customers, String titleWithReadings, String summaryWithReadings) {

    /** For nobody else. */
    public static final Audience INSIDE = new Audience(false, Set.of(), "", "");

    public Audience {
        customers = Set.copyOf(customers);
    }

    public boolean isInside() {
        return !everyCustomer && customers.isEmpty();
    }

    public boolean includes(CustomerId customer) {
        return everyCustomer || customers.contains(customer);
    }
}
