package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.media.decks.DeckReading;
import dev.michi.media.decks.DeckReading.ReadPage;
import dev.michi.people.Permission;
import dev.michi.shared.Language;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.access.AccessDeniedException;

class DecksTest {

    @TempDir
    private Path folder;

    private MediaFixture fixture;
    private DeckFiles files;
    private Decks decks;
    private RenderWorker worker;
    private DeckReading reading = new DeckReading.Refused(Deck.Refusal.DAMAGED);

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        var documents = new DeckDocuments(fixture.database);
        files = new DeckFiles(new MediaStore(folder.resolve("media/decks"), fixture.clock), documents);
        var work = new DeckWork(documents, files, fixture.store, (file, space, percent, cancellation) -> reading);
        worker = new RenderWorker(
                fixture.claims,
                fixture.logs,
                Map.of(MediaJob.Kind.DECK, work),
                folder.resolve("reading"),
                MediaFixture.PROPERTIES.patience(),
                task -> {},
                fixture.clock,
                event -> {});
        var lanes = new RenderLanes(List.of(worker), List.of());
        decks = new Decks(documents, files, fixture.room, fixture.jobs, lanes, fixture.signedIn, fixture.clock);
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void pagesComeWithTheirPictureAndTheLanguageTheyAreWrittenIn() throws IOException {
        reading = new DeckReading.Read(List.of(page(1, "受注の線", "三つあります", ""), page(2, "Three lines", "", "Say it.")));
        var deck = received();
        assertThat(deck).isInstanceOf(Deck.Reading.class);
        worker.runNext();

        var ready = (Deck.Ready) decks.find(deck.id()).orElseThrow();
        assertThat(ready.pages()).extracting(Deck.Page::language).containsExactly(Language.JA, Language.EN);
        assertThat(ready.pages()).extracting(Deck.Page::narration).containsExactly("三つあります", "Say it.");
        assertThat(fixture.store.find(ready.pages().getFirst().picture().hash()))
                .isPresent();
        assertThat(files.sweep(Duration.ofDays(-1)))
                .as("the file has gone already")
                .isZero();
    }

    @Test
    void theSameFileIsReadOnce() throws IOException {
        reading = new DeckReading.Read(List.of(page(1, "A", "", "")));
        var first = received();
        worker.runNext();
        assertThat(received())
                .isInstanceOf(Deck.Ready.class)
                .extracting(Deck::id)
                .isEqualTo(first.id());
        assertThat(worker.runNext()).isFalse();
    }

    @Test
    void whatWasRefusedSaysWhyAndMayBeTriedAgain() {
        var deck = received();
        worker.runNext();
        assertThat(decks.find(deck.id())).get().isInstanceOfSatisfying(Deck.Refused.class, refused -> assertThat(
                        refused.reason())
                .isEqualTo(Deck.Refusal.DAMAGED));
        assertThat(received()).isInstanceOf(Deck.Reading.class);
    }

    @Test
    void oneThatIsStoppedLeavesNoFile() {
        var deck = received();
        assertThat(decks.cancel(deck.id())).get().isInstanceOfSatisfying(Deck.Refused.class, refused -> assertThat(
                        refused.reason())
                .isEqualTo(Deck.Refusal.STOPPED));
        assertThat(worker.runNext()).isFalse();
        assertThat(files.sweep(Duration.ofDays(-1))).isZero();
    }

    @Test
    void anotherAuthorDoesNotSeeIt() {
        var deck = received();
        fixture.person = "somebody-else";
        assertThat(decks.find(deck.id())).isEmpty();
        assertThat(decks.list()).isEmpty();
        fixture.permissions.remove(Permission.WRITE);
        assertThatThrownBy(() -> decks.list()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFullDiskIsSaidBeforeAnythingIsKept() {
        fixture.usableBytes = 0;
        assertThat(decks.receive(new ByteArrayInputStream(new byte[10]), 10, "a.pdf"))
                .isEqualTo(new DeckReceipt.NoRoom(Receipt.Reason.DISK));
    }

    private Deck received() {
        return ((DeckReceipt.Received) decks.receive(new ByteArrayInputStream(new byte[10]), 10, "a.pdf")).deck();
    }

    private ReadPage page(int number, String title, String text, String notes) throws IOException {
        var picture = Files.write(folder.resolve("page-" + number + ".png"), new byte[] {(byte) number});
        return new ReadPage(number, picture, title, text, notes);
    }
}
