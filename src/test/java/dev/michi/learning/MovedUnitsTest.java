package dev.michi.learning;

import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Unit;
import dev.michi.people.PersonId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A unit was moved to another module after people had learned it. */
class MovedUnitsTest {

    private static final PersonId REN = new PersonId("ren");

    private final Newsroom newsroom = new Newsroom();
    private final Unit stays = Lessons.asking("stays");
    private final Unit goes = Lessons.asking("goes");
    private final Unit there = Lessons.reading("there");

    @AfterEach
    void close() {
        newsroom.close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void completionsStampsAndPointsStayAndTheOtherModuleShowsItAsDone(boolean givingFirst) {
        var from = Lessons.version(5, "from", stays, goes);
        var to = Lessons.module("to", there);
        newsroom.publish(from, Kind.EDITORIAL);
        newsroom.publish(to, Kind.EDITORIAL);
        newsroom.complete(HARUKA, from);
        var before = newsroom.learning.progress(HARUKA);

        var less = Lessons.version(6, "from", stays);
        var more = Lessons.version(2, "to", there, goes);
        for (var module : givingFirst ? List.of(less, more) : List.of(more, less)) {
            newsroom.publish(module, Kind.CLARIFYING);
        }

        var after = newsroom.learning.progress(HARUKA);
        assertThat(after.completed()).isEqualTo(before.completed());
        assertThat(after.stamps()).isEqualTo(before.stamps());
        assertThat(after.points()).isEqualTo(before.points());
        assertThat(after.isComplete(less)).isTrue();
        assertThat(after.completedUnits(less)).isEqualTo(1);
        assertThat(after.isComplete(goes)).isTrue();
        assertThat(after.completedUnits(more)).isEqualTo(1);
        assertThat(after.next(more)).contains(there);
        assertThat(newsroom.handIn(HARUKA, more, goes, Lessons.WRONG)).isInstanceOf(HandInResult.AlreadyPassed.class);
    }

    @Test
    void aStampHasAVersionOfItsOwnModule() {
        var from = Lessons.version(5, "from", stays, goes);
        newsroom.publish(from, Kind.EDITORIAL);
        newsroom.complete(HARUKA, from);

        newsroom.publish(Lessons.module("split", goes), Kind.EDITORIAL);
        newsroom.publish(Lessons.version(6, "from", stays), Kind.CLARIFYING);
        newsroom.learning.progress(HARUKA);
        newsroom.publish(Lessons.version(2, "split", goes), Kind.CLARIFYING);

        assertThat(newsroom.learning.progress(HARUKA).stamps())
                .extracting(Stamp::subject, Stamp::version)
                .containsExactlyInAnyOrder(tuple("m-from", 5), tuple("m-split", 1));
    }

    @Test
    void whoFinishedALaterVersionGetsNoEarlierStampWhenItsLastUnitLeaves() {
        var first = Lessons.module("from", stays, goes);
        newsroom.publish(first, Kind.EDITORIAL);
        newsroom.complete(HARUKA, first, stays);
        var third = Lessons.version(3, "from", stays, goes);
        newsroom.publish(third, Kind.CLARIFYING);
        newsroom.complete(HARUKA, third, goes);
        var before = newsroom.learning.progress(HARUKA).stamps();

        newsroom.publish(Lessons.version(2, "to", there, goes), Kind.CLARIFYING);
        newsroom.publish(Lessons.version(4, "from", stays), Kind.CLARIFYING);

        assertThat(newsroom.learning.progress(HARUKA).stamps()).isEqualTo(before);
    }

    @Test
    void aKeyCorrectedLaterAlsoCountsForTriesFromBeforeTheMove() {
        var from = Lessons.module("from", stays, goes);
        newsroom.publish(from, Kind.EDITORIAL);
        newsroom.publish(Lessons.module("to", there), Kind.EDITORIAL);
        newsroom.handIn(REN, from, goes, Map.of(Lessons.WHO, new Answer.Chosen(Set.of("sales"))));
        newsroom.publish(Lessons.version(2, "to", there, goes), Kind.CLARIFYING);
        newsroom.publish(Lessons.version(2, "from", stays), Kind.CLARIFYING);

        var key = RegradingTest.withKey("sales").check();
        var corrected = new Unit(goes.id(), goes.slug(), goes.title(), goes.minutes(), goes.blocks(), key);
        var now = Lessons.version(3, "to", there, corrected);
        newsroom.publish(now, Kind.EDITORIAL);

        assertThat(newsroom.regrading.preview(now).people()).isEqualTo(1);
    }
}
