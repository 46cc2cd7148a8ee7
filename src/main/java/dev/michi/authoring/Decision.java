package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * That something is published, by whom, when, and how. With it, carrying it out gives the same publication however often it is done.
 *
 * @param version the number it will have
 * @param on the day that stands in its list of changes
 * @param at when learners get it; units that come from or go to another module wait for that one
 * @param leaving ids of units that go to another module with it
 */
public record Decision(PublishWish wish, int version, LocalDate on, PersonId who, Instant at, List<String> leaving) {

    public Decision {
        leaving = Manuscript.list(leaving);
    }
}
