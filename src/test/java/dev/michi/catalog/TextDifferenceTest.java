package dev.michi.catalog;

import static dev.michi.catalog.TextDifference.Kind.ADDED;
import static dev.michi.catalog.TextDifference.Kind.REMOVED;
import static dev.michi.catalog.TextDifference.Kind.SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.michi.catalog.TextDifference.Kind;
import dev.michi.catalog.TextDifference.Piece;
import dev.michi.learning.Lessons;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextDifferenceTest {

    @Test
    void ofAnEnglishSentenceOnlyTheChangedWordIsMarked() {
        var difference = TextDifference.of(
                "Enter it within five days. Then call.", "Enter it within two days. Then call.", Language.EN);

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(SAME, "Enter it within "),
                        new Piece(REMOVED, "five"),
                        new Piece(ADDED, "two"),
                        new Piece(SAME, " days. Then call."));
    }

    @Test
    void wordsThatChangeOneAfterTheOtherAreOneChange() {
        var difference = TextDifference.of(
                "The deadline is two working days. Then call.",
                "The deadline is the same day. Then call.",
                Language.EN);

        assertThat(difference.pieces())
                .containsExactly(
                        new Piece(SAME, "The deadline is "),
                        new Piece(REMOVED, "two working days"),
                        new Piece(ADDED, "the same day"),
                        new Piece(SAME, ". Then call."));
    }

    @Test
    void tenThousandWordsAreComparedAtOnce() {
        var random = new Random(7);
        var words = Stream.generate(() -> "word" + random.nextInt(900) + (random.nextInt(12) == 0 ? "." : ""))
                .limit(10_000)
                .toList();
        var changed = words.stream()
                .map(word -> random.nextInt(20) == 0 ? "other" + random.nextInt(99) : word)
                .toList();

        assertTimeout(
                Duration.ofSeconds(5),
                () -> TextDifference.of(String.join(" ", words), String.join(" ", changed), Language.EN));
    }

    @Test
    void japaneseIsComparedByWordsThoughItHasNoSpaces() {
        var difference = TextDifference.of("商談は当日に入力します。", "商談は翌日に入力します。", Language.JA);

        assertThat(text(difference, ADDED)).isEqualTo("翌日");
        assertThat(text(difference, REMOVED)).isEqualTo("当日");
    }

    @Test
    void whateverChangedBothTextsCanBeReadBackFromTheDifference() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            var before = sentences(random);
            var now = sentences(random);
            for (var language : Language.values()) {
                var difference = TextDifference.of(before, now, language);
                assertThat(text(difference, SAME, REMOVED)).as("seed %d", seed).isEqualTo(before);
                assertThat(text(difference, SAME, ADDED)).as("seed %d", seed).isEqualTo(now);
            }
        }
    }

    @Test
    void aPartThatIsNewOneThatIsGoneAndOneThatChangedAreFoundAgainByTheirIds() {
        var before = Lessons.module("one", Lessons.reading("aa"), Lessons.asking("bb"));
        var now = Lessons.version(
                2,
                "one",
                Lessons.unit("bb", Lessons.asking("bb").check(), block("intro", "Other text"), block("more", "More")));

        var parts = ModuleDifference.between(before, now).parts();

        assertThat(parts)
                .extracting(part -> part.unit().map(LocalizedText::en).orElse("") + " " + part.field() + " "
                        + part.isNew() + part.isGone())
                .containsExactly(
                        "aa unit-title falsetrue", "aa text falsetrue", "bb text falsefalse", "bb text truefalse");
        assertThat(ModuleDifference.between(before, before).isEmpty()).isTrue();
    }

    @Test
    void theKeyOfAQuestionIsNotInTheDifference() {
        var question = new Question.Ordering(
                Lessons.STEPS,
                Lessons.text("Order these"),
                LocalizedText.EMPTY,
                java.util.Optional.empty(),
                Stream.of("b", "c", "a")
                        .map(id -> new Question.Option(id, new LocalizedText(id, id), Lessons.text("SECRET"), true))
                        .toList());
        var now = Lessons.module("one", Lessons.unit("aa", new Check(List.of(question)), Lessons.checkBlock()));

        var part = ModuleDifference.between(Lessons.module("one"), now).parts().getLast();

        assertThat(part.now().en()).isEqualTo("Order these\na\nb\nc");
    }

    private static Block block(String id, String text) {
        return new Block.Text(new BlockId(id), LocalizedText.EMPTY, Lessons.text("<p>" + text + "</p>"));
    }

    private static String text(TextDifference difference, Kind... kinds) {
        return difference.pieces().stream()
                .filter(piece -> List.of(kinds).contains(piece.kind()))
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    private static String sentences(Random random) {
        var words = List.of("入力", "します。", "day ", "Days. ", "\n", "?", "！", "3.5 ", "を", "e.g. ", "\uD83D\uDE00");
        return Stream.generate(() -> words.get(random.nextInt(words.size())))
                .limit(random.nextInt(30))
                .collect(Collectors.joining());
    }
}
