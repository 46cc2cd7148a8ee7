package dev.michi.people;

import dev.michi.shared.LocalizedText;

/** A customer company. */
public record Customer(CustomerId id, LocalizedText name) {}
