package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Block;
import dev.michi.catalog.LearningModule;
import dev.michi.people.CustomerId;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a module a tutorial: for whom it is, steps, readings above kanji. */
class TutorialSourceTest {

    private static final String MODULE = "modules/first-steps/module.yaml";
    private static final String JA = "modules/first-steps/01-why/unit.ja.md";
    private static final String EN = "modules/first-steps/01-why/unit.en.md";
    private static final String STEPS_JA =
            "::: steps {#send} 写真を{送|おく}る\n1. 「{写真|しゃしん}」を**おします**。\n   ![印](assets/map.png)\n2. 終わりです。\n:::\n\n::: check";
    private static final String STEPS_EN =
            "::: steps {#send} Send it\n1. Press **Photo**.\n   ![A sign](assets/map.png)\n2. That is all.\n:::\n\n::: check";

    @TempDir
    private Path folder;

    private SamplePack pack;

    @BeforeEach
    void write() {
        pack = SamplePack.in(folder);
    }

    @Test
    void aModuleIsForNobodyOutsideUnlessItSaysSo() {
        assertThat(module().audience().includes(new CustomerId("minato"))).isFalse();
    }

    @Test
    void aTutorialIsForAllCustomersOrForThoseItNames() {
        pack.replace(MODULE, "rule: true", "customers: [minato, kawabe]");
        assertThat(module().audience().includes(new CustomerId("minato"))).isTrue();
        assertThat(module().audience().includes(new CustomerId("other"))).isFalse();

        pack.replace(MODULE, "customers: [minato, kawabe]", "customers: all");
        assertThat(module().audience().includes(new CustomerId("other"))).isTrue();
    }

    @Test
    void aStepHasItsWordsAndItsPicture() {
        pack.replace(JA, "::: check", STEPS_JA).replace(EN, "::: check", STEPS_EN);

        var steps = steps();

        assertThat(steps.heading().ja()).isEqualTo("写真を送る");
        assertThat(steps.steps()).hasSize(2);
        assertThat(steps.steps().getFirst().html().ja())
                .isEqualTo(
                        "<p>「<ruby>写真<rp>&#xff08;</rp><rt>しゃしん</rt><rp>&#xff09;</rp></ruby>」を<strong>おします</strong>。</p>");
        assertThat(steps.steps().getFirst().html().en()).isEqualTo("<p>Press <strong>Photo</strong>.</p>");
        assertThat(steps.steps().getFirst().picture())
                .hasValueSatisfying(file -> assertThat(file.name()).isEqualTo("map.png"));
        assertThat(steps.steps().getFirst().alternative().en()).isEqualTo("A sign");
        assertThat(steps.steps().getLast().picture()).isEmpty();
    }

    @Test
    void whatIsNoListOfStepsIsSaid() {
        pack.replace(JA, "::: check", STEPS_JA.replace("2. 終わりです。", "2. 終わりです。\n\nまだ続きます。"))
                .replace(EN, "::: check", STEPS_EN);
        assertThat(keys()).contains("catalog.mistake.steps-list");
    }

    @Test
    void languagesHaveTheSameStepsAndPictures() {
        pack.replace(JA, "::: check", STEPS_JA)
                .replace(EN, "::: check", STEPS_EN.replace("assets/map.png", "pictures/card.svg") + "");
        assertThat(keys()).containsExactly("catalog.mistake.step-picture");

        pack.replace(EN, "2. That is all.", "2. That is all.\n3. Really.");
        assertThat(keys()).contains("catalog.mistake.steps-differ");
    }

    @Test
    void readingsAreOfKanaAndNeverMarkup() {
        pack.replace(JA, "::: check", STEPS_JA.replace("{写真|しゃしん}", "{a|<script>} {<b>|び} {写真|photo}"))
                .replace(EN, "::: check", STEPS_EN);
        assertThat(steps().steps().getFirst().html().ja())
                .doesNotContain("<script>", "<b>", "photo</rt>")
                .contains("{写真|photo}");
    }

    @Test
    void theTitleOfATutorialMayHaveReadings() {
        var title = module().title().ja();
        pack.replace(MODULE, "rule: true", "customers: all\nfurigana: {title: \"{" + title + "|はじめ}\"}");
        assertThat(module().title().ja()).isEqualTo(title);
        assertThat(module().audience().titleWithReadings())
                .isEqualTo("<ruby>" + title + "<rp>（</rp><rt>はじめ</rt><rp>）</rp></ruby>");

        pack.replace(MODULE, "{" + title + "|はじめ}", "別の題");
        assertThat(keys()).containsExactly("catalog.mistake.furigana-differs");
    }

    private Block.Steps steps() {
        return module().units().getFirst().blocks().stream()
                .filter(Block.Steps.class::isInstance)
                .map(Block.Steps.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private LearningModule module() {
        assertThat(keys()).isEmpty();
        return PackReader.read(folder, Neighbours.NONE)
                .pack()
                .orElseThrow()
                .modules()
                .getFirst();
    }

    private List<String> keys() {
        return PackReader.read(folder, Neighbours.NONE).mistakes().stream()
                .map(Mistake::key)
                .toList();
    }
}
