package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.MemoryDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.DefaultApplicationArguments;

class ImportContentTest {

    private final MemoryDatabase database = new MemoryDatabase();
    private final FakeMedia media = new FakeMedia();
    private final ContentPacks packs = CatalogFixture.packs(database.catalog(), media, database);

    @TempDir
    private Path folder;

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void theLauncherIsToldWhatCame() {
        SamplePack.in(folder);
        var answer = new ImportContent(packs).run(folder.toString());
        assertThat(answer.done()).isTrue();
        assertThat(answer.text().en())
                .isEqualTo("Imported “sample”: 2 new, 0 changed, 0 unchanged, 0 no longer offered; clips to make: 1.");
        assertThat(answer.text().ja()).startsWith("「sample」を取り込みました");
    }

    @Test
    void theLauncherIsToldEveryMistake() {
        SamplePack.in(folder)
                .replace("pack.yaml", "format: 1", "format: 2")
                .replace("pack.yaml", "id: sample", "id: S");
        var answer = new ImportContent(packs).run(folder.toString());
        assertThat(answer.done()).isFalse();
        assertThat(answer.text().en().lines()).hasSize(3).first().isEqualTo("Mistakes: 2. Nothing was imported.");
    }

    @Test
    void shippedContentIsImportedAtStartOnlyWhenItChanged() {
        SamplePack.in(folder);
        start();
        start();
        assertThat(media.stored).isEqualTo(4);
        SamplePack.in(folder).replace("modules/first-steps/01-why/unit.en.md", "Read this.", "Read that.");
        start();
        assertThat(media.stored).isEqualTo(8);
    }

    @Test
    void mistakesInShippedContentDoNotKeepThePortalFromStarting() {
        SamplePack.in(folder).replace("pack.yaml", "format: 1", "format: 2");
        start();
        new ShippedContent(packs, folder.resolve("nowhere").toString()).run(new DefaultApplicationArguments());
        assertThat(media.stored).isZero();
    }

    private void start() {
        new ShippedContent(packs, folder.toString()).run(new DefaultApplicationArguments());
    }
}
