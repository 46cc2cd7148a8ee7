package dev.michi.people;

import java.util.List;

/** How adding or changing a customer ended. */
public sealed interface SavingCustomer {

    record Saved(Customer customer) implements SavingCustomer {}

    /** There is one of this id already. Only when adding. */
    record IdTaken() implements SavingCustomer {}

    /** Nothing was saved. @param domains what is in the way, at least one */
    record DomainsTaken(List<DomainTaken> domains) implements SavingCustomer {

        public DomainsTaken {
            domains = List.copyOf(domains);
        }
    }
}
