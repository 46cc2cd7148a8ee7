package dev.michi.media.decks;

import dev.michi.media.Deck;
import java.nio.file.Path;
import java.util.List;

/** What came of reading a file. */
public sealed interface DeckReading {

    record Read(List<ReadPage> pages) implements DeckReading {

        public Read {
            pages = List.copyOf(pages);
        }
    }

    record Refused(Deck.Refusal reason) implements DeckReading {}

    /**
     * One page.
     *
     * @param picture PNG or JPEG in the working folder
     * @param text what stands on it below its title
     * @param notes what its author wanted to say
     */
    record ReadPage(int number, Path picture, String title, String text, String notes) {}
}
