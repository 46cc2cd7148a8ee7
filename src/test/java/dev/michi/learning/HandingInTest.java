package dev.michi.learning;

import static dev.michi.learning.Lessons.RIGHT;
import static dev.michi.learning.Lessons.STEPS;
import static dev.michi.learning.Lessons.WHO;
import static dev.michi.learning.Lessons.WRONG;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HandingInTest {

    private final Unit asking = Lessons.asking("answer-me");
    private final Unit two = Lessons.unit(
            "two",
            new Check(List.of(Lessons.single(WHO), Lessons.single(STEPS))),
            Lessons.textBlock("intro"),
            Lessons.checkBlock());
    private final Unit reading = Lessons.reading("read-me");
    private final LearningModule module = Lessons.module("tour", asking, two, reading);
    private final Portal portal = new Portal(List.of(module));
    private final Learning learning = portal.learning;

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void laterTriesBringFewerPoints() {
        assertThat(judged(1, WRONG).points()).isZero();
        assertThat(judged(2, RIGHT).points()).isEqualTo(50);
        assertThat(learning.progress(HARUKA).points()).isEqualTo(50);

        assertThat(learning.handIn(HARUKA, module, two, 1, answers("planning", "planning")))
                .isInstanceOf(HandInResult.Judged.class);
        learning.handIn(HARUKA, module, two, 2, answers("help-desk", "planning"));
        learning.handIn(HARUKA, module, two, 3, answers("help-desk", "help-desk"));
        assertThat(learning.progress(HARUKA).points()).isEqualTo(75);
    }

    @Test
    void aSecondHandInOfTheSameTryGivesTheFirstOnesResult() {
        var first = judged(1, WRONG);
        portal.clock.passSeconds(5);

        assertThat(judged(1, RIGHT)).isEqualTo(first);
        assertThat(judged(1, Map.of())).isEqualTo(first);
        assertThat(portal.facts.attempts(HARUKA, asking.id())).hasSize(1);
    }

    @Test
    void aDoubleClickOnThePassingTryGivesEverythingAgain() {
        var first = judged(1, RIGHT);
        portal.clock.passSeconds(1);

        assertThat(judged(1, RIGHT)).isEqualTo(first);
        assertThat(learning.progress(HARUKA).points()).isEqualTo(100);
    }

    @Test
    void afterPassingNothingMoreIsRecorded() {
        judged(1, RIGHT);

        var result = learning.handIn(HARUKA, module, asking, 2, WRONG);

        assertThat(result).isInstanceOfSatisfying(HandInResult.AlreadyPassed.class, already -> assertThat(
                        already.state().tries())
                .isEqualTo(1));
        assertThat(portal.facts.attempts(HARUKA, asking.id())).hasSize(1);
    }

    @Test
    void aTabThatStoodOpenForLongCannotSkipTries() {
        assertThatThrownBy(() -> learning.handIn(HARUKA, module, asking, 3, RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> learning.handIn(HARUKA, module, asking, 0, RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(portal.facts.attempts(HARUKA, asking.id())).isEmpty();
    }

    @Test
    void whatWasLeftOutIsNamedAndNothingIsRecorded() {
        var result = learning.handIn(HARUKA, module, two, 1, RIGHT);

        assertThat(result).isEqualTo(new HandInResult.Incomplete(List.of(STEPS)));
        assertThat(portal.facts.attempts(HARUKA, two.id())).isEmpty();
    }

    @Test
    void refusesAnswersThatDoNotFit() {
        assertRefused(Map.of(new QuestionId("no-such"), new Answer.Typed("x")));
        assertRefused(Map.of(WHO, new Answer.Typed("help-desk")));
        assertRefused(Map.of(WHO, new Answer.Chosen(Set.of("nobody"))));
        assertRefused(Map.of(WHO, new Answer.Chosen(Set.of("help-desk", "planning"))));
        assertThatThrownBy(() -> learning.handIn(HARUKA, module, reading, 1, RIGHT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoDoesNotCountTriesGivesTheSameAnswersOnce() {
        var first = learning.handIn(HARUKA, module, asking, WRONG);

        assertThat(learning.handIn(HARUKA, module, asking, WRONG)).isEqualTo(first);
        assertThat(learning.handIn(HARUKA, module, asking, RIGHT))
                .isInstanceOfSatisfying(HandInResult.Judged.class, judged -> assertThat(judged.points())
                        .isEqualTo(50));
        assertThat(learning.handIn(HARUKA, module, asking, WRONG)).isInstanceOf(HandInResult.AlreadyPassed.class);
    }

    @Test
    void answersInProgressAreFoundAgain() {
        assertThat(learning.savedAnswers(HARUKA, two)).isEmpty();
        learning.saveAnswers(HARUKA, two, RIGHT);
        learning.saveAnswers(HARUKA, two, WRONG);

        assertThat(learning.savedAnswers(HARUKA, two)).isEqualTo(WRONG);
        assertThat(portal.facts.attempts(HARUKA, two.id())).isEmpty();
        assertThatThrownBy(() -> learning.saveAnswers(HARUKA, two, Map.of(WHO, new Answer.Typed("x"))))
                .isInstanceOf(AnswersDoNotFit.class);
    }

    @Test
    void answersOfEveryKindSurviveTheDatabase() {
        var every = Map.<QuestionId, Answer>of(
                new QuestionId("one"), new Answer.Chosen(Set.of("a1", "b1")),
                new QuestionId("two"), new Answer.Ordered(List.of("b1", "a1")),
                new QuestionId("three"), new Answer.Matched(Map.of("a1", "b1")),
                new QuestionId("four"), new Answer.Typed("基準 ＡＢＣ"));

        portal.drafts.save(HARUKA, two.id(), every, Portal.START);

        assertThat(portal.drafts.find(HARUKA, two.id())).isEqualTo(every);
    }

    @Test
    void optionsAreShuffledAnewForEachTryAndEachPerson() {
        long first = learning.shuffleSeed(HARUKA, asking, 1);

        assertThat(learning.shuffleSeed(HARUKA, asking, 1)).isEqualTo(first);
        assertThat(learning.shuffleSeed(HARUKA, asking, 2)).isNotEqualTo(first);
        assertThat(learning.shuffleSeed(new dev.michi.people.PersonId("other"), asking, 1))
                .isNotEqualTo(first);
    }

    private HandInResult.Judged judged(int attempt, Map<QuestionId, Answer> answers) {
        return (HandInResult.Judged) learning.handIn(HARUKA, module, asking, attempt, answers);
    }

    private void assertRefused(Map<QuestionId, Answer> answers) {
        assertThatThrownBy(() -> learning.handIn(HARUKA, module, asking, 1, answers))
                .isInstanceOf(AnswersDoNotFit.class);
    }

    private static Map<QuestionId, Answer> answers(String who, String steps) {
        return Map.of(WHO, new Answer.Chosen(Set.of(who)), STEPS, new Answer.Chosen(Set.of(steps)));
    }
}
