package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.Watched.Range;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How often the database is asked by what happens most. */
class RoundTripsTest {

    private final Unit asking = Lessons.asking("ask");
    private final Unit full = Lessons.full("full");
    private final Unit later = Lessons.reading("later");
    private final LearningModule module = Lessons.module("all", asking, full, later);
    private final Portal portal = new Portal(List.of(module), Lessons.trail("weeks", module));
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void progressTakesTwo() {
        learning.open(HARUKA, module, asking);
        learning.handIn(HARUKA, module, asking, 1, RIGHT);
        learning.open(HARUKA, module, full);
        portal.trips();

        learning.progress(HARUKA);

        assertThat(portal.trips()).isEqualTo(2);
    }

    @Test
    void openingAUnitTakesOneForEachKindOfFact() {
        learning.open(HARUKA, module, full);

        assertThat(portal.trips()).isEqualTo(4);
    }

    @Test
    void completingAUnitTakesOneWriteAndOneReading() {
        learning.handIn(HARUKA, module, asking, 1, RIGHT);

        assertThat(portal.trips()).isEqualTo(2);
    }

    @Test
    void creditingAClipTakesOneReadingAndOneWrite() {
        learning.open(HARUKA, module, full);
        portal.clock.passSeconds(5);
        learning.watch(HARUKA, CLIP, List.of(new Range(0, 5)), 1, 5);
        portal.clock.passSeconds(5);
        portal.trips();

        learning.watch(HARUKA, CLIP, List.of(new Range(5, 10)), 1, 10);

        assertThat(portal.trips()).isEqualTo(2);
    }
}
