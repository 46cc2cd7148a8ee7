package dev.michi.media;

import dev.michi.platform.Daily;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Forgets presentations after a month: what was made of their pages has pictures and texts of its own. */
@Component
class DeckSweep {

    static final Duration KEPT = Duration.ofDays(30);

    private static final Duration GRACE = Duration.ofDays(1);

    private final DeckDocuments decks;
    private final DeckFiles files;
    private final Clock clock;

    DeckSweep(DeckDocuments decks, DeckFiles files, Clock clock) {
        this.decks = decks;
        this.files = files;
        this.clock = clock;
    }

    @Daily
    void daily() {
        decks.deleteBefore(clock.instant().minus(KEPT));
        files.sweep(GRACE);
    }
}
