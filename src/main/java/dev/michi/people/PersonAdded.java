package dev.michi.people;

/** An administrator has added somebody. @param by who did */
public record PersonAdded(PersonId id, PersonId by) {}
