package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.ClipLengths;
import dev.michi.people.PersonId;
import dev.michi.platform.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Learning on a database of its own, with a clock that is set by hand and one clip of 100 seconds. */
final class Portal implements AutoCloseable {

    static final PersonId HARUKA = new PersonId("learner");
    static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    final HandClock clock = new HandClock(START);
    final Catalog catalog;
    final AttemptDocuments attempts;
    final CompletionDocuments completions;
    final StampDocuments stamps;
    final OpeningDocuments openings;
    final WatchDocuments watches;
    final DraftDocuments drafts;
    final Learning learning;

    private final MongoTemplate database;

    Portal(List<LearningModule> modules, Trail... trails) {
        this(modules, clip -> clip.equals(Lessons.CLIP) ? OptionalDouble.of(100) : OptionalDouble.empty(), trails);
    }

    private Portal(List<LearningModule> modules, ClipLengths lengths, Trail... trails) {
        database = TestDatabase.create();
        var properties = Rules.DEFAULTS;
        catalog = Lessons.catalog(modules, List.of(trails));
        attempts = new AttemptDocuments(database);
        completions = new CompletionDocuments(database);
        stamps = new StampDocuments(database);
        openings = new OpeningDocuments(database);
        watches = new WatchDocuments(database);
        drafts = new DraftDocuments(database);
        var completeness = new Completeness(lengths, properties);
        var reader = new FactsReader(openings, attempts, completions, watches);
        var stamping = new Stamping(catalog, completions, stamps);
        var settling = new Settling(completeness, completions, reader, stamping);
        var progress = new ProgressReader(
                catalog,
                openings,
                attempts,
                completions,
                stamps,
                watches,
                completeness,
                stamping,
                new Mountain(properties));
        learning = new Learning(
                catalog,
                progress,
                reader,
                settling,
                completeness,
                new HandIns(attempts, reader, settling, completeness, properties, clock),
                new Watching(watches, openings, completeness, lengths, properties, clock),
                openings,
                drafts,
                new History(completions, stamps),
                new Shuffles(new SecretDocuments(database)),
                clock);
    }

    void publish(List<LearningModule> modules, Trail... trails) {
        Lessons.publish(catalog, modules, List.of(trails));
    }

    @Override
    public void close() {
        database.getDb().drop();
    }

    /** Stands still until it is moved on. */
    static final class HandClock extends Clock {

        private volatile Instant now;

        HandClock(Instant start) {
            now = start;
        }

        synchronized void passSeconds(double seconds) {
            now = now.plus(Duration.ofMillis(Math.round(seconds * 1000)));
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
