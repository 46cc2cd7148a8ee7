package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Portal.HARUKA;
import static dev.michi.learning.Portal.START;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.Watched.Range;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is found after a crash between two writes, and made whole by looking at it. */
class HealingTest {

    private final Unit asking = Lessons.asking("ask");
    private final Unit full = Lessons.full("full");
    private final Unit reading = Lessons.reading("read");
    private final LearningModule module = Lessons.module("asked", asking);
    private final LearningModule shown = Lessons.module("shown", full);
    private final LearningModule text = Lessons.module("text", reading);
    private final Portal portal = new Portal(List.of(module, shown, text), Lessons.trail("weeks", module));
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void aPassedTryWithoutItsCompletion() {
        portal.facts.insertOnce(HARUKA, passed(module, asking));
        portal.clock.passSeconds(600);

        var progress = learning.progress(HARUKA);

        assertThat(progress.completed()).containsEntry(asking.id(), START);
        assertThat(progress.stamps()).extracting(Stamp::subject).containsExactlyInAnyOrder("m-asked", "t-weeks");
        assertThat(progress.stamps()).extracting(Stamp::at).containsOnly(START);
        assertThat(learning.progress(HARUKA)).isEqualTo(progress);
    }

    @Test
    void aCompletionWithoutItsStamp() {
        portal.facts.insertOnce(HARUKA, passed(module, asking));
        portal.facts.insertOnce(HARUKA, new Completion(module.id(), 1, asking.id(), 100, 1, START));

        assertThat(learning.progress(HARUKA).stamps()).hasSize(2);
        assertThat(portal.facts.of(HARUKA).stamps()).hasSize(2);
    }

    @Test
    void aHandInOnceMoreHealsAndCelebratesAsIfNothingHadHappened() {
        portal.facts.insertOnce(HARUKA, passed(module, asking));
        portal.clock.passSeconds(600);

        var result = (HandInResult.Judged) learning.handIn(HARUKA, module, asking, 1, RIGHT);

        assertThat(result.completedNow()).isTrue();
        assertThat(result.earned()).hasSize(2);
        assertThat(portal.facts.of(HARUKA).completions()).hasSize(1);
    }

    @Test
    void aWatchedClipWithoutTheCompletion() {
        learning.open(HARUKA, shown, full);
        portal.facts.insertOnce(HARUKA, passed(shown, full));
        var footage = Footage.NONE.plus(List.of(new Range(0, 95)), 100, 100);
        var done = START.plusSeconds(300);
        portal.watches.write(HARUKA, new Watch(CLIP, footage, 95, done, Optional.of(done), 1));

        assertThat(learning.progress(HARUKA).completed()).containsEntry(full.id(), done);
    }

    @Test
    void lookingAtTheUnitHealsToo() {
        portal.openings.markRead(HARUKA, text.id(), reading.id(), START);

        assertThat(learning.state(HARUKA, text, reading).complete()).isTrue();
        assertThat(portal.facts.of(HARUKA).stamps()).extracting(Stamp::subject).containsExactly("m-text");
    }

    @Test
    void whatIsNotDueStaysOpen() {
        learning.open(HARUKA, shown, full);
        learning.open(HARUKA, module, asking);
        portal.facts.insertOnce(HARUKA, passed(shown, full));

        assertThat(learning.progress(HARUKA).completed()).isEmpty();
        assertThat(learning.progress(HARUKA).points()).isEqualTo(100);
    }

    private static Attempt passed(LearningModule module, Unit unit) {
        return new Attempt(module.id(), unit.id(), 1, true, 100, RIGHT, START);
    }
}
