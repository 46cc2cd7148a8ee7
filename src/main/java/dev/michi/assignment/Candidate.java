package dev.michi.assignment;

import dev.michi.people.Person;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody to whom something may be assigned.
 *
 * @param done whether they have finished it already
 * @param due by when they have to finish it already
 */
public record Candidate(Person person, boolean done, Optional<LocalDate> due) {}
