package dev.michi.media;

import dev.michi.platform.DatabaseKind;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells this process what workers on other machines have done: pages that wait for a clip, and authors who are sent word of
 * it, notice no difference. With the embedded database there are no others.
 */
@Component
class NewsFromElsewhere {

    /** Clocks of machines may differ so much; what has been told is not told again. */
    private static final Duration LOOK_BACK = Duration.ofMinutes(5);

    private final JobDocuments jobs;
    private final RenderLanes lanes;
    private final DatabaseKind database;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final Map<String, Instant> told = new HashMap<>();

    NewsFromElsewhere(
            JobDocuments jobs,
            RenderLanes lanes,
            DatabaseKind database,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.lanes = lanes;
        this.database = database;
        this.clock = clock;
        this.events = events;
    }

    @Scheduled(fixedDelay = 2_000)
    synchronized void look() {
        if (database == DatabaseKind.EMBEDDED) {
            return;
        }
        var since = clock.instant().minus(LOOK_BACK);
        told.values().removeIf(since::isAfter);
        jobs.changedElsewhere(since, lanes.owners()).stream()
                .filter(job -> !job.changedAt().equals(told.put(job.id(), job.changedAt())))
                .flatMap(job -> JobNews.of(job).stream())
                .forEach(events::publishEvent);
    }
}
