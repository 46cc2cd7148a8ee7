package dev.michi.media;

import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** A presentation somebody has sent in, in one of the states it can be in. Its pages become scenes or units. */
public sealed interface Deck {

    DeckId id();

    PersonId owner();

    /** As the sender called the file, without what cannot be shown; never part of a path. */
    String name();

    Instant createdAt();

    /** Its pages are being drawn. @param percent 0 to 100, never falling */
    record Reading(DeckId id, PersonId owner, String name, Instant createdAt, int percent) implements Deck {}

    record Ready(DeckId id, PersonId owner, String name, Instant createdAt, List<Page> pages) implements Deck {

        public Ready {
            pages = List.copyOf(pages);
        }
    }

    /** Its file is not kept. */
    record Refused(DeckId id, PersonId owner, String name, Instant createdAt, Refusal reason) implements Deck {}

    /**
     * One page.
     *
     * @param number from 1
     * @param picture of the whole page, 1920 pixels wide unless the page is very tall; in the media store
     * @param title its first line or its heading; may be empty
     * @param text what else stands on it, a line a paragraph
     * @param notes what its author wanted to say; mostly empty
     * @param language of what is written on it
     */
    record Page(int number, MediaFile picture, String title, String text, String notes, Language language) {

        /** What a voice could say: the notes, or, without any, the text. */
        public String narration() {
            var said = notes.isBlank() ? text : notes;
            return said.isBlank() ? title : said;
        }
    }

    /** Why no pages can be had. The translations say it with what to do: {@code media.deck.refused.…}. */
    enum Refusal {
        EMPTY,
        /** Neither PDF nor PPTX. */
        NOT_A_DECK,
        /** PowerPoint up to 2003. */
        OLD_FORMAT,
        /** It wants a password. */
        ENCRYPTED,
        DAMAGED,
        TOO_MANY_PAGES,
        /** No shape a page can have. */
        PAGE_SIZE,
        /** Drawing it takes more time or memory than any honest file needs. */
        TOO_MUCH_WORK,
        /** Somebody has stopped it. */
        STOPPED;

        /** {@code too-many-pages} */
        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
