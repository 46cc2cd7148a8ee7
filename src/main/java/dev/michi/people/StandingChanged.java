package dev.michi.people;

/** An administrator has changed what somebody may do. @param by who did */
public record StandingChanged(PersonId id, PersonId by, Person before, Person now) {}
