package dev.michi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.authoring.PackImporting.Reason;
import dev.michi.media.Deck;
import dev.michi.media.DeckId;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ImportTest {

    private final WritingRoom room = new WritingRoom();

    @AfterEach
    void close() {
        room.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../pack.yaml",
                "modules/../../pack.yaml",
                "/etc/pack.yaml",
                "C:/pack.yaml",
                "modules\\x\\module.yaml",
                "modules//module.yaml",
                "modules/x\u0000/module.yaml",
                "a/b/c/d/e/f/g/h/i.yaml"
            })
    void namesThatLeadAnywhereElseAreRefused(String name) throws IOException {
        assertThat(room.imports.pack(zip(name, "x".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(new PackImporting.NotAPack(Reason.UNSAFE_NAME));
    }

    @Test
    void aBombIsNotUnpackedToItsEnd() throws IOException {
        assertThat(room.imports.pack(zip("pictures/a.png", new byte[301_000_000])))
                .isEqualTo(new PackImporting.NotAPack(Reason.TOO_LARGE));
    }

    @Test
    void whatIsNoZipIsSaidToBeNone() {
        var text = "no zip at all".getBytes(StandardCharsets.UTF_8);
        assertThat(room.imports.pack(new ByteArrayInputStream(text)))
                .isEqualTo(new PackImporting.NotAPack(Reason.NOT_A_ZIP));
    }

    @Test
    void aPackWithAMistakeBringsNothingAndSaysWhatAndWhere() throws IOException {
        var refused = (PackImporting.Refused)
                room.imports.pack(zip("pack.yaml", "format: 7\n".getBytes(StandardCharsets.UTF_8)));
        assertThat(refused.mistakes()).isNotEmpty().allSatisfy(it -> assertThat(it.file())
                .isEqualTo("pack.yaml"));
        assertThat(room.drafts.list()).isEmpty();
    }

    @Test
    void aDraftThatIsThereIsNotWrittenOver() throws IOException {
        var draft = room.written("calls");
        var zip = room.export.zip(draft.manuscript());
        room.saved(draft, ((ModuleManuscript) draft.manuscript()).summarised(new LocalizedText("a", "b")));

        var imported = (PackImporting.Imported) room.imports.pack(new ByteArrayInputStream(zip));

        assertThat(imported.items()).singleElement().satisfies(it -> assertThat(it.outcome())
                .isEqualTo(PackImporting.Outcome.DRAFT_THERE));
        assertThat(((ModuleManuscript)
                                room.drafts.find(draft.id()).orElseThrow().manuscript())
                        .summary()
                        .ja())
                .isEqualTo("a");
    }

    @Test
    void aMarkdownFileBecomesBlocksAndItsPicturesAreAskedFor() {
        var read = room.imports.markdown("""
                ---
                title: How we hand over
                ---
                Some words before.

                ## Who does it
                The one who *sold* it.
                ![The desk](img/desk.png)
                ::: not a block

                ## Who does it
                ```
                ## not a heading
                ```
                """, "handover.md");

        var module = (ModuleManuscript) read.draft().manuscript();
        assertThat(module.title().en()).isEqualTo("How we hand over");
        assertThat(module.units().getFirst().blocks())
                .extracting(BlockManuscript::id)
                .containsExactly("intro", "who-does-it", "picture", "who-does-it-2");
        assertThat(read.images()).containsExactly("img/desk.png");
        assertThat(module.units().getFirst().blocks().get(1).body().en()).contains("\\::: not a block");
        assertThat(module.units().getFirst().blocks().get(3).body().en()).contains("## not a heading");
    }

    @Test
    void aMarkdownFileWithVeryManyHeadingsAndPicturesIsTakenInWhole() {
        var text = new StringBuilder("# Everything\n");
        IntStream.rangeClosed(1, 400)
                .forEach(each -> text.append("## Part %d\n![p](p%d.png)\nText %d.\n".formatted(each, each, each)));

        var read = room.imports.markdown(text.toString(), "all.md");

        var blocks = ((ModuleManuscript) read.draft().manuscript())
                .units()
                .getFirst()
                .blocks();
        assertThat(blocks).extracting(block -> block.body().en()).anySatisfy(body -> assertThat(body)
                .contains("Part 400", "Text 400."));
    }

    @Test
    void aPresentationOfSixtyPagesBecomesUnitsOfPicturesWithTheirText() {
        var pages = IntStream.rangeClosed(1, 60)
                .mapToObj(number -> new Deck.Page(
                        number,
                        new MediaFile("%064x".formatted(number), "page.png", "image/png", 10),
                        number % 2 == 0 ? "見出し" + number : "",
                        "本文" + number,
                        "",
                        Language.JA))
                .toList();
        var deck = new Deck.Ready(new DeckId("d-one"), WritingRoom.MEI.id(), "deck.pdf", Instant.EPOCH, pages);

        var module = (ModuleManuscript) room.imports.deck(deck).draft().manuscript();

        assertThat(module.units()).hasSize(8);
        assertThat(module.files()).hasSize(60);
        assertThat(module.units().stream().flatMap(unit -> unit.blocks().stream()))
                .hasSize(120);
        assertThat(module.units().getFirst().blocks().getFirst().argument()).isEqualTo("assets/page-001.png");
        assertThat(module.title().ja()).isEqualTo("見出し2");
    }

    @Test
    void theSameFileTwiceIsOneDraftWithWhatWasWrittenSince() {
        var first = room.imports.markdown("# Calls\nWords.", "calls.md");
        var module = (ModuleManuscript) first.draft().manuscript();
        var edited = room.saved(first.draft(), module.summarised(new LocalizedText("要約", "Mine")));

        var again = room.imports.markdown("# Calls\nWords.", "calls.md");

        assertThat(first.begun()).isTrue();
        assertThat(again.begun()).isFalse();
        assertThat(again.draft()).isEqualTo(edited);
        assertThat(room.drafts.list()).hasSize(1);
        assertThat(room.imports.markdown("# Calls\nOther words.", "calls.md").begun())
                .isTrue();
        assertThat(room.as(WritingRoom.RIN)
                        .imports
                        .markdown("# Calls\nWords.", "calls.md")
                        .begun())
                .as("somebody else's file is theirs")
                .isTrue();
    }

    @Test
    void ofEightWhoClickAtOnceOneBeginsADraft() throws Exception {
        try (var pool = Executors.newFixedThreadPool(8)) {
            var clicks = Collections.<Callable<PackImport.FromFile>>nCopies(
                    8, () -> room.as(WritingRoom.MEI).imports.markdown("# Calls\nWords.", "calls.md"));
            var made = new ArrayList<PackImport.FromFile>();
            for (var each : pool.invokeAll(clicks)) {
                made.add(each.get());
            }
            assertThat(made).filteredOn(PackImport.FromFile::begun).hasSize(1);
            assertThat(made)
                    .extracting(each -> each.draft().id())
                    .containsOnly(made.getFirst().draft().id());
        }
        assertThat(room.drafts.list()).hasSize(1);
    }

    @Test
    void aFileWhoseDraftWasDiscardedBeginsOneAgain() {
        var first = room.imports.markdown("# Calls\nWords.", "calls.md").draft();
        assertThat(room.drafts.discard(first.id(), first.revision())).isTrue();

        assertThat(room.imports.markdown("# Calls\nWords.", "calls.md").begun()).isTrue();
    }

    @Test
    void aPackThatIsThereAsItIsIsNotCalledAnother() throws IOException {
        var draft = room.written("calls");
        var zip = room.export.zip(draft.manuscript());
        room.drafts.discard(draft.id(), draft.revision());

        assertThat(outcomes(zip)).containsExactly(PackImporting.Outcome.BEGUN);
        assertThat(outcomes(zip)).containsExactly(PackImporting.Outcome.AGAIN);
    }

    private List<PackImporting.Outcome> outcomes(byte[] zip) {
        return ((PackImporting.Imported) room.imports.pack(new ByteArrayInputStream(zip)))
                .items().stream().map(PackImporting.Item::outcome).toList();
    }

    private static ByteArrayInputStream zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
            zip.closeEntry();
        }
        return new ByteArrayInputStream(bytes.toByteArray());
    }
}
