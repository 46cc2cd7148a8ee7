package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentCheckTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    @Test
    void aFinePackEndsWithZero() {
        SamplePack.in(folder);
        assertThat(check(Language.EN, folder)).isZero();
        assertThat(said()).isEqualTo("No mistakes.\n");
    }

    @Test
    void mistakesArePrintedAsCompilersDo() {
        SamplePack.in(folder).replace("pack.yaml", "format: 1", "format: 2");
        assertThat(check(Language.EN, folder)).isEqualTo(1);
        assertThat(said())
                .isEqualTo("pack.yaml:1: “2” is not a whole number from 1 to 1.\nMistakes: 1. Nothing was imported.\n");
    }

    @Test
    void speaksJapanese() {
        assertThat(check(Language.JA, folder)).isEqualTo(1);
        assertThat(said()).startsWith("pack.yaml: パックには pack.yaml が必要です。");
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertThat(check(Language.EN, folder.resolve("nowhere"))).isEqualTo(1);
        assertThat(said()).contains("nowhere is not a folder.");
    }

    @Test
    void withoutAFolderItSaysHowToCallIt() {
        assertThat(new ContentCheck(out(), Language.EN).run(List.of())).isEqualTo(2);
    }

    @Test
    void aPackMayLeadToAnotherOneThatIsNamed(@TempDir Path other) {
        SamplePack.in(folder);
        SamplePack.in(other)
                .replace("pack.yaml", "id: sample", "id: second")
                .replace("trails/start.yaml", "id: t-start", "id: t-second")
                .move("trails/start.yaml", "trails/second.yaml")
                .delete("modules");
        assertThat(check(Language.EN, other)).isEqualTo(1);
        assertThat(check(Language.EN, other, folder)).isZero();
    }

    private int check(Language language, Path... folders) {
        return new ContentCheck(out(), language)
                .run(List.of(folders).stream().map(Path::toString).toList());
    }

    private PrintStream out() {
        return new PrintStream(said, true, StandardCharsets.UTF_8);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
