package dev.michi.notify;

import dev.michi.platform.Daily;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Nobody looks at what is half a year old. */
@Component
class NoticeTidying {

    private static final Duration KEPT = Duration.ofDays(180);

    private final NoticeDocuments documents;
    private final Clock clock;

    NoticeTidying(NoticeDocuments documents, Clock clock) {
        this.documents = documents;
        this.clock = clock;
    }

    @Daily
    void tidy() {
        documents.removeOlderThan(clock.instant().minus(KEPT));
    }
}
