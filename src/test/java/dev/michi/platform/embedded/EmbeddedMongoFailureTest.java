package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.mongodb.MongoException;
import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is full or fails: writers are told, readers go on, and nothing half-written is ever seen. */
class EmbeddedMongoFailureTest {

    @TempDir
    private Path folder;

    @AfterEach
    void repairDisk() {
        FailingDisk.FAILING.set(false);
    }

    @Test
    void aFullDiskRefusesWritesUntilThereIsRoomAgain() {
        AtomicLong usable = new AtomicLong(1L << 40);
        Settings settings =
                Settings.DEFAULT.withUsableBytes(path -> usable.get()).withLookAtDiskEvery(Duration.ZERO);
        try (Opened opened = new Opened(folder, settings)) {
            opened.things().insertOne(new Document("_id", 1));
            usable.set(1 << 20);
            assertThatThrownBy(() -> opened.things().insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class)
                    .hasMessageContaining("full");
            assertThat(opened.things().countDocuments()).isOne();
            usable.set(1L << 40);
            opened.things().insertOne(new Document("_id", 2));
            assertThat(opened.things().countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void aFailedCommitIsReportedAndUndone() {
        try (Opened opened = new Opened(folder, Settings.DEFAULT.withStoreName(FailingDisk::register))) {
            opened.things().createIndex(Indexes.ascending("n"));
            opened.things().insertOne(new Document("_id", 1).append("n", 1));
            FailingDisk.FAILING.set(true);
            assertThatThrownBy(() -> opened.things().updateOne(eq("_id", 1), inc("n", 1)))
                    .isInstanceOf(MongoException.class);
            assertThat(opened.things().find(eq("n", 1)).first()).containsEntry("_id", 1);
            assertThatThrownBy(() -> opened.things().insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);
            assertThat(opened.things().countDocuments(empty())).isOne();
        }
        FailingDisk.FAILING.set(false);
        try (Opened opened = new Opened(folder)) {
            opened.things().insertOne(new Document("_id", 2).append("n", 2));
            assertThat(opened.checkConsistency()).isEqualTo(2);
        }
    }

    @Test
    void writingGoesOnWhenTheDiskWorksAgain() {
        Queue<Object> acknowledged = new ConcurrentLinkedQueue<>();
        try (Opened opened = new Opened(folder, Settings.DEFAULT.withStoreName(FailingDisk::register))) {
            opened.things().createIndex(Indexes.ascending("n"));
            try (ExecutorService writers = Executors.newFixedThreadPool(8)) {
                range(0, 400)
                        .forEach(i -> writers.submit(() -> {
                            if (i % 100 == 50) {
                                FailingDisk.FAILING.set(true);
                            } else if (i % 100 == 80) {
                                FailingDisk.FAILING.set(false);
                            }
                            opened.things().insertOne(new Document("_id", i).append("n", i % 5));
                            return acknowledged.add(i);
                        }));
            }
            FailingDisk.FAILING.set(false);
            Document afterwards = new Document("_id", 1000).append("n", 0);
            await().ignoreExceptionsInstanceOf(MongoException.class)
                    .until(() -> opened.things().insertOne(afterwards).wasAcknowledged());
            opened.checkConsistency();
        }
        try (Opened opened = new Opened(folder)) {
            assertThat(opened.things().distinct("_id", Integer.class))
                    .containsAll(acknowledged.stream().map(Integer.class::cast).toList());
            opened.checkConsistency();
        }
    }
}
