package dev.michi.authoring;

import java.time.Clock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Publishes what is due: what was to be published at a set time, and what a crash kept from being carried out. Also after a
 * restart, since what was decided is in the database.
 */
@Component
class PublishClock {

    private final DraftDocuments drafts;
    private final Publisher publisher;
    private final Clock clock;

    PublishClock(DraftDocuments drafts, Publisher publisher, Clock clock) {
        this.drafts = drafts;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Scheduled(fixedDelay = 5_000)
    void publishDue() {
        var now = clock.instant();
        for (var draft : drafts.due(now)) {
            publisher.tryToCarryOut(draft, now);
        }
    }
}
