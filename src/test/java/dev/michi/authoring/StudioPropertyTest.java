package dev.michi.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.people.Person;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/**
 * Whatever authors and publishers do in whatever order: learners have exactly what was published last, every version stays what
 * it was, ids stay, and nothing that was written is lost. What this means for those who learn is in the tests of learning.
 */
class StudioPropertyTest {

    private static final int STEPS = 120;

    @Test
    void noSequenceOfStepsLosesOrAltersAnything() {
        long seed = Optional.ofNullable(Long.getLong("michi.seed")).orElseGet(() -> new Random().nextLong());
        try (var room = new WritingRoom()) {
            new Sequence(room, new Random(seed)).run();
        } catch (AssertionError | RuntimeException failed) {
            throw new AssertionError("Repeat it with -Dmichi.seed=" + seed, failed);
        }
    }

    private static final class Sequence {

        private final WritingRoom room;
        private final Random random;
        private final DraftId id;
        private final Map<String, Manuscript> published = new HashMap<>();
        private final Map<String, LearningModule> read = new HashMap<>();
        private Optional<String> live = Optional.empty();
        private Manuscript written;
        private int count;

        Sequence(WritingRoom room, Random random) {
            this.room = room;
            this.random = random;
            var draft = room.written("any");
            this.id = draft.id();
            this.written = draft.manuscript();
        }

        void run() {
            // One sequence in some thousands would never come to a publication.
            for (int step = 0; step < STEPS || count == 0 && step < 10 * STEPS; step++) {
                room.pass(Duration.ofMinutes(random.nextInt(90)));
                switch (random.nextInt(8)) {
                    case 0, 1 -> edit();
                    case 2 -> staleEdit();
                    case 3 -> room.as(WritingRoom.MEI).workflow.submit(id, draft().revision());
                    case 4 -> approve();
                    case 5 -> publish(null);
                    case 6 -> publish(Duration.ofMinutes(random.nextInt(120)));
                    default -> other();
                }
                room.publishClock.publishDue();
                remember();
                check();
            }
            assertThat(count).as("publications").isPositive();
        }

        private void approve() {
            int revision = draft().revision();
            room.as(anyPublisher()).workflow.approve(id, revision);
        }

        private void other() {
            switch (random.nextInt(4)) {
                case 0 -> room.as(WritingRoom.SHO).workflow.retire(id);
                case 1 -> room.as(WritingRoom.SHO).workflow.unschedule(id);
                case 2 -> {
                    int revision = draft().revision();
                    room.as(WritingRoom.SHO).workflow.sendBack(id, revision, "");
                }
                default -> restore();
            }
        }

        private void edit() {
            var draft = draft();
            var saved = room.as(WritingRoom.MEI).saved(draft, changed((ModuleManuscript) draft.manuscript()));
            written = saved.manuscript();
        }

        private void staleEdit() {
            var draft = draft();
            var mine = changed((ModuleManuscript) draft.manuscript());
            assertThat(room.as(WritingRoom.MEI).drafts.save(id, draft.revision() - 1, mine))
                    .isInstanceOf(Saving.Stale.class);
        }

        private ModuleManuscript changed(ModuleManuscript module) {
            var units = new ArrayList<>(module.units());
            switch (random.nextInt(4)) {
                case 0 -> units.add(unit("u-any-" + random.nextInt(1_000_000)));
                case 1 -> Collections.shuffle(units, random);
                case 2 -> {
                    if (units.size() > 1) {
                        units.removeLast();
                    }
                }
                default -> {
                    // The summary alone.
                }
            }
            var text = "第" + random.nextInt(1_000_000);
            var some = units.subList(0, Math.min(units.size(), 12));
            return module.with(module.title(), some, module.files()).summarised(new LocalizedText(text, text));
        }

        private static UnitManuscript unit(String id) {
            var body = new LocalizedText("文。", "A text.");
            var block = new BlockManuscript("intro", BlockManuscript.TEXT, "", LocalizedText.EMPTY, body);
            return new UnitManuscript(
                    id, id.substring(2), new LocalizedText("単元", "Unit"), 2, List.of(block), List.of(), List.of());
        }

        private void publish(@org.jspecify.annotations.Nullable Duration in) {
            var kind = Publication.Kind.values()[random.nextInt(3)];
            var at = in == null ? null : room.now().plus(in);
            var wish = new PublishWish(kind, new LocalizedText("変更", "Changed"), at, null, null);
            int revision = draft().revision();
            room.as(anyPublisher()).workflow.publish(id, revision, wish);
        }

        private void restore() {
            var versions = room.as(WritingRoom.MEI).versions.of(id);
            if (!versions.isEmpty()) {
                var any = versions.get(random.nextInt(versions.size()));
                written = room.versions.restore(id, any.hash()).orElseThrow().manuscript();
            }
        }

        private Person anyPublisher() {
            return random.nextBoolean() ? WritingRoom.SHO : WritingRoom.AYA;
        }

        private Draft draft() {
            return room.as(WritingRoom.MEI).drafts.find(id).orElseThrow();
        }

        /** What is live now, the first time it is. */
        private void remember() {
            live = room.catalog.findContentHash(id.module());
            live.filter(hash -> !published.containsKey(hash)).ifPresent(hash -> {
                count++;
                published.put(hash, room.versions.manuscript(id, hash).orElseThrow());
                read.put(hash, room.catalog.findVersion(id.module(), hash).orElseThrow());
            });
        }

        private void check() {
            var draft = draft();
            assertThat(Shape.kept(written, draft.manuscript())).isEqualTo(written);
            published.forEach((hash, manuscript) -> {
                assertThat(room.versions.manuscript(id, hash)).contains(manuscript);
                assertThat(room.catalog.findVersion(id.module(), hash)).contains(read.get(hash));
            });
            assertThat(room.publications.of(id.module())).hasSize(published.size());
            live.ifPresent(
                    hash -> assertThat(room.catalog.findModule(id.module())).contains(read.get(hash)));
            if (draft.stage() instanceof Stage.Published now) {
                assertThat(live).contains(now.hash());
            }
            var numbers = room.versions.of(id).stream().map(Version::number).toList();
            assertThat(numbers).isSortedAccordingTo((a, b) -> b - a);
        }
    }
}
