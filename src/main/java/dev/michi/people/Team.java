package dev.michi.people;

import dev.michi.shared.LocalizedText;

/** A team of the company. */
public record Team(TeamId id, LocalizedText name) {}
