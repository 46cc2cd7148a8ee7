package dev.michi.people;

/** A person's profile or standing has changed. */
public record PersonChanged(PersonId person) {}
