package dev.michi.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.michi.catalog.Answer.Chosen;
import dev.michi.catalog.Answer.Matched;
import dev.michi.catalog.Answer.Ordered;
import dev.michi.catalog.Answer.Typed;
import dev.michi.catalog.Question.Near;
import dev.michi.catalog.Question.Option;
import dev.michi.catalog.Question.Pair;
import dev.michi.catalog.Verdict.Remark;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementTest {

    private static final QuestionId ID = new QuestionId("question");
    private static final LocalizedText PROMPT = text("?");

    private static LocalizedText text(String text) {
        return new LocalizedText(text, text);
    }

    private static Option option(String id, boolean right) {
        return new Option(id, text("text " + id), text("why " + id), right);
    }

    private static Remark remark(String id, boolean right) {
        return new Remark(id, right, text("why " + id));
    }

    private static final Remark SOMETHING_IS_MISSING = new Remark("", false, LocalizedText.EMPTY);

    @Nested
    class SingleChoice {

        private final Question question = new Question.Single(
                ID,
                PROMPT,
                LocalizedText.EMPTY,
                Optional.empty(),
                List.of(option("aa", false), option("bb", true), option("cc", false)));

        @Test
        void theRightOneIsRight() {
            assertThat(question.judge(new Chosen(Set.of("bb"))))
                    .isEqualTo(new Verdict(true, List.of(remark("bb", true))));
        }

        @Test
        void aWrongOneGetsItsOwnRemarkOnly() {
            assertThat(question.judge(new Chosen(Set.of("cc"))))
                    .isEqualTo(new Verdict(false, List.of(remark("cc", false))));
        }

        @Test
        void nothingChosenIsWrong() {
            assertThat(question.judge(new Chosen(Set.of()))).isEqualTo(new Verdict(false, List.of()));
        }

        @Test
        void answersThatDoNotFitAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> question.judge(new Chosen(Set.of("dd"))));
            assertThatIllegalArgumentException().isThrownBy(() -> question.judge(new Chosen(Set.of("aa", "bb"))));
            assertThatIllegalArgumentException().isThrownBy(() -> question.judge(new Typed("bb")));
        }
    }

    @Nested
    class MultipleChoice {

        private final List<Option> options =
                List.of(option("aa", true), option("bb", false), option("cc", true), option("dd", false));
        private final Question question =
                new Question.Multiple(ID, PROMPT, LocalizedText.EMPTY, Optional.empty(), options);

        @Test
        void exactlyTheRightOnesAreRight() {
            assertThat(question.judge(new Chosen(Set.of("cc", "aa"))))
                    .isEqualTo(new Verdict(true, List.of(remark("aa", true), remark("cc", true))));
        }

        @Test
        void thatSomethingIsMissingDoesNotSayWhat() {
            assertThat(question.judge(new Chosen(Set.of("bb", "cc"))))
                    .isEqualTo(
                            new Verdict(false, List.of(remark("bb", false), remark("cc", true), SOMETHING_IS_MISSING)));
        }

        @Test
        void noAnswerSaysAnythingAboutWhatWasNotChosen() {
            for (int bits = 0; bits < 16; bits++) {
                var chosen = new HashSet<String>();
                for (int i = 0; i < 4; i++) {
                    if ((bits & 1 << i) != 0) {
                        chosen.add(options.get(i).id());
                    }
                }
                var verdict = question.judge(new Chosen(chosen));
                assertThat(verdict.right()).isEqualTo(chosen.equals(Set.of("aa", "cc")));
                assertThat(verdict.remarks())
                        .extracting(Remark::on)
                        .filteredOn(on -> !on.isEmpty())
                        .containsExactlyInAnyOrderElementsOf(chosen);
            }
        }
    }

    @Nested
    class InOrder {

        private final List<String> right = List.of("aa", "bb", "cc", "dd", "ee");
        private final Question question = new Question.Ordering(
                ID,
                PROMPT,
                LocalizedText.EMPTY,
                Optional.empty(),
                right.stream().map(id -> option(id, true)).toList());

        @Test
        void theFirstMisplacedOneGetsARemark() {
            assertThat(question.judge(new Ordered(List.of("aa", "cc", "bb", "dd", "ee"))))
                    .isEqualTo(new Verdict(false, List.of(remark("cc", false))));
        }

        @Test
        void onlyTheSameOrderIsRight() {
            long seed = System.nanoTime();
            var random = new Random(seed);
            for (int i = 0; i < 200; i++) {
                var order = new ArrayList<>(right);
                Collections.shuffle(order, random);
                assertThat(question.judge(new Ordered(order)).right())
                        .as("seed %d", seed)
                        .isEqualTo(order.equals(right));
            }
            assertThat(question.judge(new Ordered(right)).remarks()).hasSize(5).allMatch(Remark::right);
        }

        @Test
        void partsAndRepetitionsAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> question.judge(new Ordered(List.of("aa", "bb"))));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> question.judge(new Ordered(List.of("aa", "aa", "cc", "dd", "ee"))));
        }
    }

    @Nested
    class InPairs {

        private final List<String> ids = List.of("aa", "bb", "cc");
        private final Question question = new Question.Matching(
                ID,
                PROMPT,
                LocalizedText.EMPTY,
                Optional.empty(),
                ids.stream()
                        .map(id -> new Pair(id, text(id), text(id), text("why " + id)))
                        .toList());

        @Test
        void wrongPairsAreNamedAndRightOnesConfirmed() {
            assertThat(question.judge(new Matched(Map.of("aa", "aa", "bb", "cc", "cc", "bb"))))
                    .isEqualTo(new Verdict(
                            false,
                            List.of(
                                    remark("aa", true),
                                    new Remark("bb", false, LocalizedText.EMPTY),
                                    new Remark("cc", false, LocalizedText.EMPTY))));
        }

        @Test
        void aLeftWithoutARightIsMissing() {
            assertThat(question.judge(new Matched(Map.of("aa", "aa"))))
                    .isEqualTo(new Verdict(false, List.of(remark("aa", true), SOMETHING_IS_MISSING)));
        }

        @Test
        void onlyEachWithItsOwnIsRight() {
            long seed = System.nanoTime();
            var random = new Random(seed);
            for (int i = 0; i < 100; i++) {
                var pairs = new HashMap<String, String>();
                ids.forEach(id -> pairs.put(id, ids.get(random.nextInt(3))));
                boolean right =
                        pairs.entrySet().stream().allMatch(pair -> pair.getKey().equals(pair.getValue()));
                assertThat(question.judge(new Matched(pairs)).right())
                        .as("seed %d", seed)
                        .isEqualTo(right);
            }
        }
    }

    @Nested
    class InWords {

        private final Question question = new Question.ShortText(
                ID,
                PROMPT,
                LocalizedText.EMPTY,
                Optional.empty(),
                new LocalizedTexts(List.of("ヘルプデスク", "10月"), List.of("Help desk", "Straße")),
                text("why"),
                List.of(new Near(new LocalizedTexts(List.of("サポート"), List.of("support")), text("close"))));

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "ヘルプデスク",
                    "ﾍﾙﾌﾟﾃﾞｽｸ",
                    " help desk ",
                    "ＨＥＬＰ　ＤＥＳＫ",
                    "１０月",
                    "10月\n",
                    "STRASSE",
                    "ヘルフ\u309Aテ\u3099スク"
                })
        void widthCaseAndOuterSpaceDoNotMatter(String typed) {
            assertThat(question.judge(new Typed(typed)))
                    .isEqualTo(new Verdict(true, List.of(new Remark("", true, text("why")))));
        }

        @Test
        void nearAnswersGetTheirRemark() {
            assertThat(question.judge(new Typed("ＳＵＰＰＯＲＴ")))
                    .isEqualTo(new Verdict(false, List.of(new Remark("", false, text("close")))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "  ", "help", "help desks", "へるぷですく"})
        void otherAnswersAreWrongWithoutRemark(String typed) {
            assertThat(question.judge(new Typed(typed))).isEqualTo(new Verdict(false, List.of()));
        }

        @Test
        void endlessAnswersAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> question.judge(new Typed("x".repeat(501))));
        }
    }
}
