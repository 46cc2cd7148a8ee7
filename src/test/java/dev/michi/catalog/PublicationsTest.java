package dev.michi.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.learning.Lessons;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PublicationsTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T00:00:00Z");
    private static final PersonId AYA = new PersonId("aya");

    private final MemoryDatabase database = new MemoryDatabase();

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aPublicationIsFoundAgainAfterARestartWithAllThatWasSaid() {
        var said = new Publication(
                new ModuleId("m-one"),
                3,
                "cafe",
                Publication.Kind.SUBSTANTIVE,
                new LocalizedText("期限が変わりました", "The deadline has changed"),
                Optional.of(LocalDate.of(2026, 12, 4)),
                Optional.of(Lessons.single(Lessons.WHO)),
                AYA,
                MORNING);
        database.publications().record(said);

        assertThat(database.publications().of(new ModuleId("m-one"))).containsExactly(said);
        assertThat(database.publications().find(new ModuleId("m-one"), "cafe")).contains(said);
        assertThat(database.publications().of(new ModuleId("m-two"))).isEmpty();
    }

    @Test
    void ofOneContentTheFirstPublicationCountsForEver() {
        var publications = database.publications();
        publications.record(published("one", Publication.Kind.SUBSTANTIVE, MORNING));

        var again = publications.record(published("one", Publication.Kind.EDITORIAL, MORNING.plusSeconds(60)));

        assertThat(again.kind()).isEqualTo(Publication.Kind.SUBSTANTIVE);
        assertThat(again.at()).isEqualTo(MORNING);
        assertThat(publications.of(new ModuleId("m-one"))).hasSize(1);
    }

    @Test
    void sixteenAtOnceGiveOne() throws Exception {
        var publications = database.publications();
        try (var threads = Executors.newFixedThreadPool(16)) {
            var calls = Collections.nCopies(16, (Callable<Publication>)
                    () -> publications.record(published("one", Publication.Kind.CLARIFYING, MORNING)));
            for (var call : threads.invokeAll(calls)) {
                assertThat(call.get().contentHash()).isEqualTo("one");
            }
        }
        assertThat(database.publications().of(new ModuleId("m-one"))).hasSize(1);
    }

    @Test
    void theOldestComesFirst() {
        var publications = database.publications();
        publications.record(published("two", Publication.Kind.CLARIFYING, MORNING.plusSeconds(60)));
        publications.record(published("one", Publication.Kind.EDITORIAL, MORNING));

        assertThat(publications.of(new ModuleId("m-one")))
                .extracting(Publication::contentHash)
                .containsExactly("one", "two");
    }

    @Test
    void anImportWithTheSameNumberMendsASlipAndOneWithAnotherIsTold() {
        var first = Lessons.version(1, "one", Lessons.reading("aa"));
        var second = Lessons.version(2, "one", Lessons.reading("aa"), Lessons.reading("bb"));

        assertThat(imported(Optional.empty(), first).kind()).isEqualTo(Publication.Kind.EDITORIAL);
        assertThat(imported(Optional.of(first), first).kind()).isEqualTo(Publication.Kind.EDITORIAL);
        assertThat(imported(Optional.of(first), second).kind()).isEqualTo(Publication.Kind.CLARIFYING);
    }

    @Test
    void whatWasLiveBeforeAnythingWasWrittenDownComesFirst() {
        var first = Lessons.version(1, "one", Lessons.reading("aa"));
        var second = Lessons.version(2, "one", Lessons.reading("aa"), Lessons.reading("bb"));
        var catalog = database.catalog();
        catalog.publish(List.of(first), List.of());
        var publications = database.publications(catalog);

        publications.record(Publication.ofImport(
                Optional.of(first), second, catalog.contentHashOf(second), Publication.HOUSE, MORNING));

        assertThat(publications.of(first.id()))
                .extracting(Publication::contentHash)
                .containsExactly(catalog.contentHashOf(first), catalog.contentHashOf(second));
    }

    @Test
    void aModuleInOneLanguageKeepsThatAndOneInBothKeepsItsHash() {
        var both = Lessons.module("one", Lessons.reading("aa"));
        var japanese = Lessons.inJapaneseAlone(both);
        var catalog = database.catalog();
        catalog.publish(List.of(japanese), List.of());

        var read = database.catalog().findModule(japanese.id()).orElseThrow();

        assertThat(read.languages()).containsExactly(Language.JA);
        assertThat(read.shownIn(Language.EN)).isEqualTo(Language.JA);
        assertThat(both.shownIn(Language.EN)).isEqualTo(Language.EN);
        assertThat(catalog.findContentHash(japanese.id())).contains(catalog.contentHashOf(japanese));
        assertThat(catalog.contentHashOf(both)).isNotEqualTo(catalog.contentHashOf(japanese));
    }

    private static Publication imported(Optional<LearningModule> before, LearningModule now) {
        return Publication.ofImport(before, now, "hash", Publication.HOUSE, MORNING);
    }

    private static Publication published(String hash, Publication.Kind kind, Instant at) {
        return new Publication(
                new ModuleId("m-one"), 1, hash, kind, LocalizedText.EMPTY, Optional.empty(), Optional.empty(), AYA, at);
    }
}
