package dev.michi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.pack.CatalogFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Export and import of everything that comes with Michi. */
class RoundTripTest {

    @Test
    void whatIsExportedImportedAndExportedAgainIsTheSameByteForByte() {
        try (var room = new WritingRoom()) {
            room.bring(Path.of("content"));
            var ids = ids(room);
            assertThat(ids).hasSizeGreaterThan(8);
            ids.forEach(id -> assertComesBack(id, room));
        }
    }

    @Test
    void voicesAndMusicComeBackByteForByte(@TempDir Path pack) throws IOException {
        CatalogFixture.samplePack(pack);
        try (var room = new WritingRoom()) {
            room.bring(pack);
            var id = DraftId.of(room.catalog.modules().getFirst().id());
            var zip = assertComesBack(id, room);
            var sound = Files.readAllBytes(pack.resolve("sounds/hello.m4a"));
            assertThat(sounds(zip)).containsOnlyKeys("sounds/hello.m4a");
            assertThat(sounds(zip).get("sounds/hello.m4a")).isEqualTo(sound);
        }
    }

    /** In a portal that has nothing of it. */
    private static byte[] assertComesBack(DraftId id, WritingRoom room) {
        try (var other = new WritingRoom()) {
            var zip = room.export.of(id).orElseThrow().bytes();
            var imported =
                    (PackImporting.Imported) other.as(WritingRoom.AYA).imports.pack(new ByteArrayInputStream(zip));
            assertThat(imported.items())
                    .extracting(PackImporting.Item::outcome)
                    .containsOnly(PackImporting.Outcome.BEGUN);
            var again = other.export.of(id).orElseThrow().bytes();
            assertThat(again).as(id.toString()).isEqualTo(zip);
            return again;
        }
    }

    private static Map<String, byte[]> sounds(byte[] zip) throws IOException {
        var sounds = new HashMap<String, byte[]>();
        try (var entries = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".m4a")) {
                    sounds.put(entry.getName(), entries.readAllBytes());
                }
            }
        }
        return sounds;
    }

    /** So that writing it in the studio's way loses nothing of what learners see. */
    @Test
    void whatTheStudioWritesIsReadAsThePackWasRead() {
        try (var room = new WritingRoom()) {
            room.bring(Path.of("content"));
            for (var module : room.catalog.modules()) {
                var id = DraftId.of(module.id());
                var read = room.check.read(room.versions.live(id).orElseThrow());
                assertThat(read.read().mistakes().stream().map(each -> each.line(dev.michi.shared.Language.EN)))
                        .as(id.toString())
                        .isEmpty();
                assertThat(read.read().module()).as(id.toString()).contains(module);
            }
            for (var trail : room.catalog.trails()) {
                var read = room.check.read(
                        room.versions.live(DraftId.of(trail.id())).orElseThrow());
                assertThat(read.read().trail()).contains(trail);
            }
        }
    }

    @Test
    void somethingPublishedCanBeOpenedForWriting() {
        try (var room = new WritingRoom()) {
            room.bring(Path.of("content"));
            var id = ids(room).getFirst();
            var opened = (Opening.Opened) room.as(WritingRoom.MEI).drafts.open(id);
            assertThat(opened.draft().owner()).isEqualTo(WritingRoom.MEI.id());
            assertThat(room.as(WritingRoom.RIN).drafts.open(id)).isInstanceOf(Opening.OfSomebodyElse.class);
            assertThat(room.drafts.find(id)).isEmpty();
        }
    }

    private static List<DraftId> ids(WritingRoom room) {
        return Stream.concat(
                        room.catalog.modules().stream().map(LearningModule::id).map(DraftId::of),
                        room.catalog.trails().stream().map(Trail::id).map(DraftId::of))
                .toList();
    }
}
