package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.ClipLengths;
import dev.michi.people.PersonId;
import dev.michi.platform.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.index.Index;

/** Learning on a database of its own, with a clock that is set by hand and one clip of 100 seconds. */
final class Portal implements AutoCloseable {

    static final PersonId HARUKA = new PersonId("learner");
    static final Instant START = Instant.parse("2026-11-24T00:00:00Z");

    final HandClock clock = new HandClock(START);
    final Catalog catalog;
    final FactDocuments facts;
    final OpeningDocuments openings;
    final WatchDocuments watches;
    final ReplayDocuments replays;
    final DraftDocuments drafts;
    final Learning learning;
    final DemoFacts demo;
    private final AtomicInteger trips = new AtomicInteger();

    private final MongoTemplate database;

    Portal(List<LearningModule> modules, Trail... trails) {
        this(modules, clip -> clip.equals(Lessons.CLIP) ? OptionalDouble.of(100) : OptionalDouble.empty(), trails);
    }

    private Portal(List<LearningModule> modules, ClipLengths lengths, Trail... trails) {
        database = TestDatabase.create();
        createIndexes();
        var properties = Rules.DEFAULTS;
        catalog = Lessons.catalog(modules, List.of(trails));
        var counted = counted(database);
        facts = new FactDocuments(counted);
        openings = new OpeningDocuments(counted);
        watches = new WatchDocuments(counted);
        replays = new ReplayDocuments(counted);
        drafts = new DraftDocuments(counted);
        var completeness = new Completeness(lengths, properties);
        var reader = new FactsReader(openings, facts, watches);
        var stamping = new Stamping(catalog, facts);
        var settling = new Settling(completeness, facts, reader, stamping);
        var progress =
                new ProgressReader(catalog, openings, facts, watches, completeness, stamping, new Mountain(properties));
        demo = new DemoFacts(openings, facts, watches, progress, lengths, properties, clock);
        learning = new Learning(
                catalog,
                progress,
                reader,
                settling,
                completeness,
                new HandIns(facts, reader, settling, completeness, properties, clock),
                new Watching(watches, replays, openings, completeness, lengths, properties, clock),
                openings,
                drafts,
                new History(facts),
                new Shuffles(new SecretDocuments(counted)),
                clock);
    }

    private void createIndexes() {
        new LearningConfiguration().learningNeeds().indexes().forEach(declared -> {
            var index = new Index();
            declared.fields().forEach(field -> index.on(field, Sort.Direction.ASC));
            database.indexOps(declared.collection()).createIndex(index);
        });
    }

    /** Round trips to the database since this was asked last. */
    int trips() {
        return trips.getAndSet(0);
    }

    private MongoOperations counted(MongoOperations database) {
        return (MongoOperations) Proxy.newProxyInstance(
                Portal.class.getClassLoader(), new Class<?>[] {MongoOperations.class}, (proxy, method, arguments) -> {
                    trips.incrementAndGet();
                    try {
                        return method.invoke(database, arguments);
                    } catch (InvocationTargetException failed) {
                        throw failed.getCause();
                    }
                });
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
