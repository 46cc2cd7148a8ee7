package dev.michi.media;

import dev.michi.media.Deck.Page;
import dev.michi.media.decks.DeckReader;
import dev.michi.media.decks.DeckReading;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.shared.Language;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/** Reads a presentation: its pages are kept, its file is not. */
final class DeckWork implements JobWork {

    /** Of a text, at least that part in kana or kanji makes it Japanese. */
    private static final double JAPANESE = 0.2;

    private final DeckDocuments decks;
    private final DeckFiles files;
    private final MediaStore store;
    private final DeckReader reader;

    DeckWork(DeckDocuments decks, DeckFiles files, MediaStore store, DeckReader reader) {
        this.decks = decks;
        this.files = files;
        this.store = store;
        this.reader = reader;
    }

    @Override
    public void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation)
            throws IOException {
        var id = job.deckId();
        var deck = decks.find(id)
                .filter(each -> each.state() == DeckDocument.State.READING)
                .orElseThrow(Cancelled::new);
        var file = files.find(deck.hash()).orElseThrow(() -> new CannotSucceed("The file is not there any more"));
        switch (reader.read(file, folder, percent, cancellation)) {
            case DeckReading.Read read -> decks.read(id, keep(read));
            case DeckReading.Refused refused -> decks.refused(id, refused.reason());
        }
        files.deleteUnlessUsed(deck.hash());
    }

    @Override
    public void failed(JobDocument job) {
        decks.refused(job.deckId(), Deck.Refusal.DAMAGED);
    }

    /** A page with hardly a word is in the language of the others. */
    private List<Page> keep(DeckReading.Read read) {
        var all = new StringBuilder();
        read.pages()
                .forEach(each -> all.append(each.title()).append(each.text()).append(each.notes()));
        var usual = languageOf(all.toString(), Language.JA);
        var pages = new ArrayList<Page>();
        for (var each : read.pages()) {
            var name = each.picture().getFileName().toString();
            pages.add(new Page(
                    each.number(),
                    store.put(each.picture(), name),
                    each.title(),
                    each.text(),
                    each.notes(),
                    languageOf(each.title() + each.text() + each.notes(), usual)));
        }
        return pages;
    }

    static Language languageOf(String text, Language otherwise) {
        var letters = text.codePoints().filter(Character::isLetter).count();
        var japanese = text.codePoints().filter(DeckWork::isJapanese).count();
        if (letters < 3) {
            return otherwise;
        }
        return japanese >= letters * JAPANESE ? Language.JA : Language.EN;
    }

    private static boolean isJapanese(int character) {
        return switch (Character.UnicodeScript.of(character)) {
            case HIRAGANA, KATAKANA, HAN -> true;
            default -> false;
        };
    }
}
