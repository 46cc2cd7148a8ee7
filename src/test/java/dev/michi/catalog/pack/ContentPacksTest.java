package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Block;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.MemoryDatabase;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContentPacksTest {

    private final MemoryDatabase database = new MemoryDatabase();
    private final FakeMedia media = new FakeMedia();
    private final Catalog catalog = database.catalog();
    private final ContentPacks packs = CatalogFixture.packs(catalog, media, database);

    @TempDir
    private Path folder;

    private SamplePack sample;

    @BeforeEach
    void writeSample() {
        sample = SamplePack.in(folder);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void importingPublishesModulesTrailsFilesAndClips() {
        assertThat(packs.importPack(folder))
                .isEqualTo(new ImportResult.Imported("sample", 2, 0, 0, 0, 1, java.util.List.of()));

        var module = catalog.findModule(new Slug("first-steps")).orElseThrow();
        assertThat(module.id()).isEqualTo(new ModuleId("m-first-steps"));
        assertThat(module.units().getFirst().blocks())
                .extracting(block -> block.id().value())
                .containsExactly("intro", "lines", "steps", "after-steps", "tip", "map", "sheet", "check");
        assertThat(media.submitted).containsExactly("c-steps");
        assertThat(media.files)
                .extracting(file -> file.name())
                .containsExactlyInAnyOrder("card.svg", "map.png", "lines.csv", "hello.m4a");
        assertThat(catalog.trailsThrough(module.id()))
                .extracting(trail -> trail.id())
                .containsExactly(new TrailId("t-start"));
    }

    @Test
    void aUnitShowsAClipFromTheStudioByItsId() {
        for (var language : List.of("ja", "en")) {
            sample.replace("modules/first-steps/01-why/unit." + language + ".md", "::: clip steps", "::: clip c-cut");
        }
        assertThat(packs.check(folder)).isNotEmpty();

        media.studio.put("c-cut", 42.0);

        assertThat(packs.check(folder)).isEmpty();
        packs.importPack(folder);
        assertThat(catalog.findModule(new Slug("first-steps"))
                        .orElseThrow()
                        .units()
                        .getFirst()
                        .clips())
                .extracting(clip -> clip.value())
                .containsExactly("c-cut");
    }

    @Test
    void importingAgainChangesNothingAndMakesNoClipTwice() {
        packs.importPack(folder);
        var revision = catalog.revision();

        assertThat(packs.importPack(folder))
                .isEqualTo(new ImportResult.Imported("sample", 0, 0, 2, 0, 0, java.util.List.of()));
        assertThat(catalog.revision()).isEqualTo(revision);
        assertThat(media.submitted).hasSize(1);
    }

    @Test
    void aChangedPageChangesItsModuleAndNoClip() {
        packs.importPack(folder);
        var before = catalog.revision();
        sample.replace("modules/first-steps/01-why/unit.en.md", "Read this.", "Read that.");

        assertThat(packs.importPack(folder))
                .isEqualTo(new ImportResult.Imported("sample", 0, 1, 1, 0, 0, java.util.List.of()));
        assertThat(catalog.revision()).isNotEqualTo(before);
    }

    @Test
    void aChangedStoryboardIsHandedInAgain() {
        packs.importPack(folder);
        sample.replace("modules/first-steps/storyboards/steps.yaml", "seconds: 12", "seconds: 14");
        packs.importPack(folder);

        assertThat(media.submitted).containsExactly("c-steps", "c-steps");
    }

    @Test
    void aPackWithOneMistakeImportsNothing() {
        sample.replace("trails/start.yaml", "- first-steps", "- first-stepps");

        assertThat(packs.importPack(folder)).isInstanceOf(ImportResult.Refused.class);
        assertThat(catalog.modules()).isEmpty();
        assertThat(catalog.trails()).isEmpty();
        assertThat(media.files).isEmpty();
        assertThat(media.submitted).isEmpty();
    }

    @Test
    void whatWasPublishedIsThereAfterARestart() {
        packs.importPack(folder);

        var restarted = database.catalog();
        assertThat(restarted.modules()).isEqualTo(catalog.modules());
        assertThat(restarted.trails()).isEqualTo(catalog.trails());
        assertThat(restarted.revision()).isEqualTo(catalog.revision());
    }

    @Test
    void aFormerVersionCanBeOpened() {
        packs.importPack(folder);
        var id = new ModuleId("m-first-steps");
        var old = catalog.findModule(id).orElseThrow();
        var hash = catalog.findContentHash(id).orElseThrow();
        sample.replace("modules/first-steps/01-why/unit.en.md", "Read this.", "Read that.");
        packs.importPack(folder);

        assertThat(catalog.findModule(id)).get().isNotEqualTo(old);
        assertThat(catalog.findVersion(id, hash)).contains(old);
    }

    @Test
    void renamingTheFolderKeepsTheModule() {
        packs.importPack(folder);
        sample.move("modules/first-steps", "modules/very-first-steps");
        sample.replace("trails/start.yaml", "- first-steps", "- very-first-steps");
        sample.replace("modules/very-first-steps/01-why/unit.en.md", "michi:first-steps", "michi:very-first-steps");
        sample.replace("modules/very-first-steps/01-why/unit.ja.md", "michi:first-steps", "michi:very-first-steps");

        packs.importPack(folder);
        assertThat(catalog.modules()).extracting(LearningModule::slug).containsExactly(new Slug("very-first-steps"));
    }

    @Test
    void anotherPackMayLeadToItButNotTakeItsIds(@TempDir Path other) {
        packs.importPack(folder);
        var second = SamplePack.in(other);
        second.replace("pack.yaml", "id: sample", "id: second");

        var refused = (ImportResult.Refused) packs.importPack(other);
        assertThat(refused.mistakes()).extracting(Mistake::key).containsOnly("catalog.mistake.id-taken");
        assertThat(refused.mistakes())
                .extracting(mistake -> mistake.arguments().getFirst())
                .containsExactlyInAnyOrder("m-first-steps", "first-steps", "u-why", "t-start", "start", "c-steps");

        second.delete("modules");
        second.replace("trails/start.yaml", "id: t-start", "id: t-other");
        second.move("trails/start.yaml", "trails/other.yaml");
        assertThat(packs.importPack(other))
                .isEqualTo(new ImportResult.Imported("second", 1, 0, 0, 0, 0, java.util.List.of()));
        assertThat(catalog.modules()).hasSize(1);
        assertThat(catalog.trails()).hasSize(2);
    }

    @Test
    void aPackIsKnownAsImportedUntilAFileChanges() {
        assertThat(packs.isImported(folder)).isFalse();
        packs.importPack(folder);
        assertThat(packs.isImported(folder)).isTrue();
        sample.replace("modules/first-steps/01-why/unit.en.md", "Read this.", "Read that.");
        assertThat(packs.isImported(folder)).isFalse();
    }

    @Test
    void searchingDoesNotMindWidthAndCase() {
        packs.importPack(folder);
        assertThat(catalog.search("ＦＩＲＳＴ steps", Language.EN)).hasSize(1);
        assertThat(catalog.search("ﾒﾓ", Language.JA)).hasSize(1);
        assertThat(catalog.search("", Language.JA)).hasSize(1);
        assertThat(catalog.search("first nonsense", Language.EN)).isEmpty();
        assertThat(catalog.search("href", Language.EN)).isEmpty();
    }

    @Test
    void blocksSurviveTheDatabaseInEachForm() {
        packs.importPack(folder);
        var blocks = database.catalog().modules().getFirst().units().getFirst().blocks();
        assertThat(blocks)
                .hasAtLeastOneElementOfType(Block.Text.class)
                .hasAtLeastOneElementOfType(Block.ClipBlock.class)
                .hasAtLeastOneElementOfType(Block.Callout.class)
                .hasAtLeastOneElementOfType(Block.Image.class)
                .hasAtLeastOneElementOfType(Block.Download.class)
                .hasAtLeastOneElementOfType(Block.CheckBlock.class);
    }

    @Test
    void whatThePackHasNoLongerIsNotOfferedButKept() {
        packs.importPack(folder);
        var module = catalog.modules().getFirst();
        var slug = module.slug();
        var before = catalog.revision();
        leave();

        assertThat(packs.importPack(folder))
                .isEqualTo(new ImportResult.Imported("sample", 0, 0, 0, 2, 0, java.util.List.of()));

        for (var each : List.of(catalog, database.catalog())) {
            assertThat(each.modules()).isEmpty();
            assertThat(each.trails()).isEmpty();
            assertThat(each.findModule(slug)).isEmpty();
            assertThat(each.search("", Language.JA)).isEmpty();
            assertThat(each.findRetiredModule(slug)).contains(module);
            assertThat(each.findRetiredTrail(new Slug("start"))).isPresent();
            assertThat(each.findModuleOf(module.units().getFirst().id())).contains(module);
            assertThat(each.revision()).isNotEqualTo(before);
        }
    }

    @Test
    void importingItAgainBringsItBackUnchanged(@TempDir Path whole) {
        packs.importPack(folder);
        var modules = catalog.modules();
        var revision = catalog.revision();
        leave();
        packs.importPack(folder);

        SamplePack.in(whole);
        assertThat(packs.importPack(whole))
                .isEqualTo(new ImportResult.Imported("sample", 2, 0, 0, 0, 1, java.util.List.of()));

        assertThat(catalog.modules()).isEqualTo(modules);
        assertThat(catalog.revision()).isEqualTo(revision);
        assertThat(catalog.findRetiredModule(modules.getFirst().slug())).isEmpty();
        assertThat(catalog.findRetiredTrail(new Slug("start"))).isEmpty();
    }

    @Test
    void whatAnotherPackHasTakenOverIsNotRetired(@TempDir Path other) {
        packs.importPack(folder);
        leave();
        packs.importPack(folder);
        SamplePack.in(other).replace("pack.yaml", "id: sample", "id: second");
        packs.importPack(other);
        sample.replace("pack.yaml", "id: sample", "id: sample # again");

        packs.importPack(folder);

        assertThat(catalog.modules()).hasSize(1);
        assertThat(catalog.trails()).hasSize(1);
    }

    /** The pack as it is without its module and its trail. */
    private void leave() {
        sample.delete("modules").delete("trails");
    }
}
