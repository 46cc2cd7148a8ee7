package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.michi.media.Storyboard;
import dev.michi.shared.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake an author can make is said at the line where it stands. */
class PackReaderTest {

    private static final String MODULE = "modules/first-steps/module.yaml";

    @TempDir
    private Path folder;

    @Test
    void aPackWithoutMistakesHasNone() {
        SamplePack.in(folder);
        assertThat(mistakes()).isEmpty();
        assertThat(PackReader.read(folder, Neighbours.NONE).pack()).isPresent();
    }

    @Test
    void aStoryboardMovesAndSounds() {
        SamplePack.in(folder);
        var clip = PackReader.read(folder, Neighbours.NONE)
                .pack()
                .orElseThrow()
                .storyboards()
                .getFirst();
        var scene = clip.scenes().getLast();
        assertThat(scene.motion())
                .hasValueSatisfying(motion -> assertThat(motion.to()).isEqualTo(new Storyboard.Focus(0.2, 0.4, 2)));
        var voice = scene.voice().orElseThrow();
        assertThat(voice.en()).isEmpty();
        assertThat(voice.ja())
                .hasValueSatisfying(sound -> assertThat(sound.seconds()).isCloseTo(1, within(0.1)));
        assertThat(clip.music())
                .hasValueSatisfying(music -> assertThat(music.licence()).isEqualTo("made by ourselves"));
    }

    @Test
    void motionWithoutAPictureAndAFilmInPlaceOfASoundAreSaid() {
        var storyboard = "modules/first-steps/storyboards/steps.yaml";
        SamplePack.in(folder)
                .replace(storyboard, "    picture: pictures/card.svg\n    motion", "    motion")
                .write("sounds/hello.m4a", "#EXTM3U\n/etc/passwd\n");
        assertThat(said()).contains("steps.yaml:20: ").contains("sounds/hello.m4a: ");
    }

    static Stream<Arguments> spoils() throws IOException {
        var table = Path.of("src/test/resources/dev/michi/catalog/pack/mistakes.txt");
        return Files.readString(table)
                .lines()
                .filter(row -> !row.startsWith("#"))
                .map(row -> {
                    var cells = row.split(" +\\| +", -1);
                    var replacement = cells[2].equals("∅") ? "" : cells[2].replace("\\t", "\t");
                    return Arguments.of(cells[0], cells[1], replacement, Integer.parseInt(cells[3]), cells[4]);
                });
    }

    @ParameterizedTest(name = "{4} at {0}:{3}, {2}")
    @MethodSource("spoils")
    void saysWhere(String file, String old, String replacement, int line, String key) {
        SamplePack.in(folder).replace(file, old, replacement);
        assertThat(mistakes()).as(said()).anySatisfy(mistake -> {
            assertThat(mistake.key()).isEqualTo("catalog.mistake." + key);
            assertThat(mistake.file()).isEqualTo(file);
            assertThat(mistake.line()).isEqualTo(line);
        });
    }

    @Test
    void saysAllMistakesAtOnce() {
        SamplePack.in(folder)
                .replace("pack.yaml", "format: 1", "format: 2")
                .replace("trails/start.yaml", "- first-steps", "- nowhere")
                .replace(MODULE, "subject: cs-basics", "subject: nothing")
                .replace("modules/first-steps/01-why/unit.ja.md", "::: check", "::: chek")
                .replace("modules/first-steps/01-why/check.yaml", "id: word", "id: W");
        assertThat(mistakes())
                .extracting(Mistake::file)
                .containsSubsequence(
                        "modules/first-steps/01-why/check.yaml",
                        "modules/first-steps/01-why/unit.ja.md",
                        MODULE,
                        "pack.yaml",
                        "trails/start.yaml");
    }

    @Test
    void saysWhatIsMissing() {
        SamplePack.in(folder)
                .delete("modules/first-steps/01-why/unit.en.md")
                .write("modules/second/01-x/unit.ja.md", "x")
                .write("modules/first-steps/02-more/unit.ja.md", "x");
        assertThat(said()).isEqualTo("""
                        modules/first-steps/01-why/unit.en.md: This page is missing. Every unit needs unit.ja.md and unit.en.md.
                        modules/first-steps/module.yaml:22: The folder 02-more is not among the units.
                        modules/second/module.yaml: The module has no module.yaml.""");
    }

    @Test
    void aMistypedBlockIsSaidOnceInEachLanguage() {
        SamplePack.in(folder).replace("modules/first-steps/01-why/unit.en.md", "::: clip steps", "::: clip stepps");
        assertThat(mistakes())
                .extracting(
                        mistake -> mistake.file().replaceAll(".*/", "") + ":" + mistake.line() + " " + mistake.key())
                .containsExactly(
                        "unit.en.md:14 catalog.mistake.block-missing",
                        "unit.en.md:14 catalog.mistake.unknown-clip-near",
                        "unit.ja.md:14 catalog.mistake.block-missing");
    }

    @Test
    void blocksInAnotherOrderAreSaid() {
        SamplePack.in(folder)
                .replace("modules/first-steps/01-why/unit.en.md", "{#tip}", "{#swap}")
                .replace(
                        "modules/first-steps/01-why/unit.en.md",
                        "::: image assets/map.png {#map}",
                        "::: image assets/map.png {#tip}")
                .replace("modules/first-steps/01-why/unit.en.md", "{#swap}", "{#map}");
        assertThat(mistakes()).extracting(Mistake::key).contains("catalog.mistake.block-order");
        assertThat(said()).contains("unit.en.md:19: Here stands block “map”, in the other language “tip”");
    }

    @Test
    void filesThatNothingReadsAreSaid() {
        SamplePack.in(folder)
                .move("modules/first-steps/01-why/check.yaml", "modules/first-steps/01-why/check.yml")
                .write("modules/first-steps/notes.md", "x")
                .write("README.md", "welcome");
        assertThat(mistakes())
                .extracting(mistake -> mistake.file() + " " + mistake.key())
                .containsExactly(
                        "modules/first-steps/01-why/check.yml catalog.mistake.unexpected-file-near",
                        "modules/first-steps/01-why/unit.ja.md catalog.mistake.no-check",
                        "modules/first-steps/notes.md catalog.mistake.unexpected-file");
    }

    @Test
    void speaksBothLanguages() {
        SamplePack.in(folder).replace(MODULE, "summary:", "sumary:");
        var mistake = mistakes().getLast();
        assertThat(mistake.line(Language.EN))
                .isEqualTo(MODULE + ":4: Nothing is known here by the name “sumary”. Did you mean “summary”?");
        assertThat(mistake.line(Language.JA)).isEqualTo(MODULE + ":4: 「sumary」という項目はありません。「summary」のことですか？");
    }

    private String said() {
        return mistakes().stream().map(mistake -> mistake.line(Language.EN)).collect(Collectors.joining("\n"));
    }

    private List<Mistake> mistakes() {
        return PackReader.read(folder, Neighbours.NONE).mistakes();
    }
}
