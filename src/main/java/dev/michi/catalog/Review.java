package dev.michi.catalog;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That somebody looked at a module on its review date and found it still right. A fact; nothing changes it.
 *
 * @param due the date that had come
 * @param next when it is looked at again
 */
public record Review(ModuleId module, LocalDate due, LocalDate next, PersonId who, Instant at) {}
