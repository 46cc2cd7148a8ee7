package dev.michi.people;

import dev.michi.shared.LocalizedText;
import java.util.Optional;

/** Why a domain cannot be on a customer's list. For those who look after all customers. */
public sealed interface DomainTaken {

    /** As people write it. */
    String domain();

    /** Anybody may have an address there. */
    record Public(String domain) implements DomainTaken {}

    /** Another customer lists it, be it active or not. */
    record Listed(String domain, CustomerId by, LocalizedText name) implements DomainTaken {}

    /**
     * Somebody outside the company has an address there, be they active or not.
     *
     * @param customer the company they are an admin of; empty for one of ours
     */
    record InUse(String domain, PersonName person, Optional<LocalizedText> customer) implements DomainTaken {}
}
