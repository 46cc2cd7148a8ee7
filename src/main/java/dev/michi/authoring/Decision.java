package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;

/**
 * That something is published, by whom, when, and how. With it, carrying it out gives the same publication however often it is done.
 *
 * @param version the number it will have
 * @param on the day that stands in its list of changes
 * @param at when learners get it
 */
public record Decision(PublishWish wish, int version, LocalDate on, PersonId who, Instant at) {}
