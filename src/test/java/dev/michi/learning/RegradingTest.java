package dev.michi.learning;

import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Lessons.WHO;
import static dev.michi.learning.Lessons.WRONG;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.people.PersonId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** After a key was corrected. */
class RegradingTest {

    private static final PersonId REN = new PersonId("ren");
    private static final PersonId MIO = new PersonId("mio");
    private static final Map<QuestionId, Answer> SALES = Map.of(WHO, new Answer.Chosen(Set.of("sales")));

    private final Newsroom newsroom = new Newsroom();
    private final Unit wrongKey = Lessons.asking("aa");
    private final Unit rightKey = withKey("planning");
    private final LearningModule before = Lessons.module("keys", wrongKey);
    private final LearningModule now = Lessons.version(2, "keys", rightKey);

    @AfterEach
    void close() {
        newsroom.close();
    }

    /** Haruka was right under the corrected key at her first try and passed at the second; Ren gave up; Mio passed at once. */
    private void correct() {
        newsroom.publish(before, Kind.EDITORIAL);
        newsroom.handIn(HARUKA, before, wrongKey, WRONG);
        newsroom.handIn(HARUKA, before, wrongKey, RIGHT);
        newsroom.handIn(REN, before, wrongKey, SALES);
        newsroom.handIn(REN, before, wrongKey, WRONG);
        newsroom.handIn(MIO, before, wrongKey, RIGHT);
        newsroom.publish(now, Kind.EDITORIAL);
    }

    @Test
    void thePreviewSaysHowManyWhichChecksAndWhatPointsAndChangesNothing() {
        correct();

        var preview = newsroom.regrading.preview(now);

        assertThat(preview.people()).isEqualTo(2);
        assertThat(preview.newlyPassed()).isEqualTo(1);
        assertThat(preview.points()).isEqualTo(50 + 50);
        assertThat(preview.left()).isEqualTo(2);
        assertThat(preview.checks()).singleElement().satisfies(check -> {
            assertThat(check.unit()).isEqualTo(rightKey);
            assertThat(check.questions()).containsExactly(WHO);
        });
        assertThat(newsroom.learning.progress(REN).points()).isZero();
        assertThat(newsroom.regrading.preview(now)).isEqualTo(preview);
    }

    @Test
    void whoWasRightGetsCreditAndAttemptsProgressPointsStampsAndHistoryAgree() {
        correct();
        assertThat(apply()).isInstanceOf(Regrading.Result.Applied.class);

        assertThat(points(HARUKA)).isEqualTo(100);
        assertThat(points(REN)).isEqualTo(50);
        assertThat(points(MIO)).isEqualTo(100);
        for (var person : new PersonId[] {HARUKA, REN, MIO}) {
            var progress = newsroom.learning.progress(person);
            assertThat(progress.isComplete(rightKey)).isTrue();
            assertThat(progress.stamps()).hasSize(1);
            assertThat(newsroom.learning.state(person, now, rightKey).points()).isEqualTo(progress.points());
            assertThat(newsroom.learning.history(person, 9).stream()
                            .mapToInt(Learning.Footprint::points)
                            .sum())
                    .isEqualTo(progress.points());
            assertThat(newsroom.facts.completions(person, List.of(rightKey.id())))
                    .hasSize(1);
        }
        assertThat(newsroom.handIn(REN, now, rightKey, SALES)).isInstanceOf(HandInResult.AlreadyPassed.class);
    }

    @Test
    void doneOnceItIsDone() {
        correct();
        var first = apply();
        newsroom.clock.passSeconds(60);

        assertThat(apply()).isEqualTo(first);
        assertThat(newsroom.regrading.of(now.id())).hasSize(1);
        assertThat(newsroom.regrading.preview(now).left()).isZero();
        assertThat(points(HARUKA)).isEqualTo(100);
    }

    @Test
    void sixteenAtOnceDoItOnce() throws Exception {
        correct();
        var token = newsroom.regrading.preview(now).token();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls =
                    Collections.nCopies(16, (Callable<Regrading.Result>) () -> newsroom.regrading.apply(now, token));
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get()).isInstanceOf(Regrading.Result.Applied.class);
            }
        }
        assertThat(newsroom.regrading.of(now.id())).hasSize(1);
        assertThat(newsroom.facts.marked(rightKey.id()).stream()
                        .filter(each -> each.credit().isPresent()))
                .hasSize(2);
    }

    @Test
    void whatWasNotLookedAtIsNotDone() {
        correct();

        assertThat(newsroom.regrading.apply(now, "another")).isInstanceOf(Regrading.Result.Outdated.class);
        assertThat(points(REN)).isZero();
    }

    @Test
    void triesUnderTheCorrectedKeyAndOtherQuestionsStayAsTheyAre() {
        correct();
        newsroom.handIn(new PersonId("late"), now, rightKey, SALES);
        var preview = newsroom.regrading.preview(now);
        assertThat(preview.people()).isEqualTo(2);

        var reworded = Lessons.version(3, "keys", Lessons.unit("aa", new Check(List.of(other()))));
        newsroom.publish(reworded, Kind.EDITORIAL);
        assertThat(newsroom.regrading.preview(reworded).checks()).isEmpty();
        assertThat(newsroom.regrading.apply(
                        reworded, newsroom.regrading.preview(reworded).token()))
                .isInstanceOf(Regrading.Result.NothingToDo.class);
    }

    private Regrading.Result apply() {
        return newsroom.regrading.apply(now, newsroom.regrading.preview(now).token());
    }

    private int points(PersonId person) {
        return newsroom.learning.progress(person).points();
    }

    static Unit withKey(String right) {
        var question = (Question.Single) Lessons.single(WHO);
        var options = question.options().stream()
                .map(option -> new Question.Option(
                        option.id(), option.text(), option.why(), option.id().equals(right)))
                .toList();
        var corrected =
                new Question.Single(question.id(), question.prompt(), question.hint(), question.seeAgain(), options);
        return Lessons.unit("aa", new Check(List.of(corrected)), Lessons.textBlock("intro"), Lessons.checkBlock());
    }

    private static Question other() {
        return new Question.Single(
                WHO,
                Lessons.text("Something else?"),
                Lessons.text(""),
                Optional.empty(),
                List.of(
                        new Question.Option("yes", Lessons.text("Yes"), Lessons.text(""), true),
                        new Question.Option("no", Lessons.text("No"), Lessons.text(""), false)));
    }
}
