package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.people.PersonName;
import dev.michi.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What somebody has to finish by a day. Home asks; the feature that knows answers. */
public interface DueItems {

    /** What the person signed in has not finished, the earliest day first. @param progress theirs */
    List<DueItem> mine(Progress progress);

    /**
     * Something to finish.
     *
     * @param module of the unit to go on with
     * @param daysLeft 0 on the day it is due, negative afterwards
     * @param begun whether a part of it is done
     * @param by who wants it; empty if that person is not there any more
     */
    record DueItem(
            LocalizedText title,
            LearningModule module,
            Unit unit,
            LocalDate due,
            int daysLeft,
            int minutesLeft,
            boolean begun,
            Optional<Giver> by) {}

    /**
     * Who wants it.
     *
     * @param manager whether this is the person's own manager
     */
    record Giver(PersonName name, Optional<LocalizedText> team, boolean manager) {}
}
