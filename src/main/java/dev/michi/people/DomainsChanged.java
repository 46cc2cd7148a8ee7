package dev.michi.people;

import java.util.Optional;
import java.util.Set;

/** Which domains are a customer's alone has changed. @param by empty where the house did it itself, at a start */
public record DomainsChanged(CustomerId customer, Set<String> before, Set<String> now, Optional<PersonId> by) {}
