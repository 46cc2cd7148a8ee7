package dev.michi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.TextDifference;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    @Test
    void saysWhatCameWhatWentAndWhichWordsChanged() {
        var before = module(block("intro", "朝に入れます。", "Enter it in the morning."), block("gone", "古い", "Old"));
        var now = module(block("intro", "夕方に入れます。", "Enter it in the evening."), block("fresh", "新しい", "New"));

        var changes = Comparison.of(before, now).byPath();

        assertThat(changes.keySet())
                .containsExactlyInAnyOrder(
                        "units/u-one/blocks",
                        "units/u-one/blocks/intro/body",
                        "units/u-one/blocks/fresh/body",
                        "units/u-one/blocks/gone/body");
        var intro = change(changes, "intro");
        assertThat(intro.kind()).isEqualTo(Comparison.Kind.CHANGED);
        assertThat(intro.en().pieces())
                .filteredOn(piece -> piece.kind() == TextDifference.Kind.ADDED)
                .extracting(TextDifference.Piece::text)
                .containsExactly("evening");
        assertThat(change(changes, "fresh").kind()).isEqualTo(Comparison.Kind.ADDED);
        assertThat(change(changes, "gone").kind()).isEqualTo(Comparison.Kind.REMOVED);
        assertThat(Comparison.of(now, now).isEmpty()).isTrue();
    }

    /** The last line of what is typed often ends with a line break, which publishing drops. */
    @Test
    void linesLeftEmptyAtTheEndAreNoChange() {
        var published = module(block("intro", "朝に入れます。", "Enter it in the morning."));
        var typed = module(block("intro", "朝に入れます。\n", "Enter it in the morning.\n\n"));

        assertThat(Comparison.of(published, typed).isEmpty()).isTrue();
    }

    @Test
    void minutesLeftToTheEstimateAreComparedAsLearnersGetThem() {
        var time = new ReadingTime(clip -> OptionalDouble.empty());
        var published = module(block("intro", "朝に入れます。", "Enter it in the morning."));
        var unit = published.units().getFirst();
        var estimated = published.with(LocalizedText.EMPTY, List.of(unit.lasting(0)), List.of());

        assertThat(Comparison.of(published, time.said(estimated)).isEmpty()).isTrue();
    }

    /** The figure is in {@code ./michi bench compare}; here only that it never gets out of hand. */
    @Test
    void tenThousandWordsAreComparedAtOnce() {
        var random = new Random(4);
        var words = IntStream.range(0, 10_000)
                .mapToObj(each -> "word" + random.nextInt(900))
                .toList();
        var other = words.stream()
                .map(word -> random.nextInt(10) == 0 ? word + "x" : word)
                .toList();
        var before = module(block("intro", "", sentences(words)));
        var now = module(block("intro", "", sentences(other)));

        var started = System.nanoTime();
        assertThat(Comparison.of(before, now).changes()).hasSize(1);
        assertThat(Duration.ofNanos(System.nanoTime() - started)).isLessThan(Duration.ofSeconds(5));
    }

    private static Comparison.FieldChange change(Map<String, Comparison.FieldChange> changes, String block) {
        return Objects.requireNonNull(changes.get("units/u-one/blocks/" + block + "/body"));
    }

    private static String sentences(List<String> words) {
        return IntStream.range(0, words.size())
                .mapToObj(i -> words.get(i) + (i % 12 == 11 ? ".\n" : " "))
                .collect(Collectors.joining());
    }

    private static ModuleManuscript module(BlockManuscript... blocks) {
        var unit = new UnitManuscript("u-one", "one", LocalizedText.EMPTY, 1, List.of(blocks), List.of(), List.of());
        return ModuleManuscript.empty("m-one", "one").with(LocalizedText.EMPTY, List.of(unit), List.of());
    }

    private static BlockManuscript block(String id, String ja, String en) {
        return new BlockManuscript(id, BlockManuscript.TEXT, "", LocalizedText.EMPTY, new LocalizedText(ja, en));
    }
}
