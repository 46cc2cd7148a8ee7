package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOneModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The file: copied while it is written to, made small at start, kept small while open. */
class EmbeddedMongoFileTest {

    private static final String TEXT = "x".repeat(1000);

    @TempDir
    private Path temp;

    @Test
    void aCopyIsTheDatabaseOfOneMomentWhileWritesGoOn() throws Exception {
        Path copied = temp.resolve("copy");
        AtomicBoolean copying = new AtomicBoolean(true);
        AtomicInteger written = new AtomicInteger();
        int before;
        int after;
        try (Opened opened = new Opened(temp.resolve("data"))) {
            opened.things().createIndex(Indexes.ascending("n"), new IndexOptions().unique(true));
            opened.things().createIndex(Indexes.ascending("tags"));
            opened.things()
                    .insertMany(range(0, 5000)
                            .mapToObj(EmbeddedMongoFileTest::thing)
                            .toList());
            Thread writer = Thread.ofPlatform().start(() -> {
                while (copying.get()) {
                    opened.things().insertOne(thing(5000 + written.getAndIncrement()));
                }
            });
            while (written.get() < 10) {
                Thread.onSpinWait();
            }
            before = written.get();
            opened.mongo().copyTo(copied.resolve(DatabaseFile.FILE_NAME));
            after = written.get();
            copying.set(false);
            writer.join();
        }
        try (Opened opened = new Opened(copied)) {
            long count = opened.things().countDocuments();
            assertThat(count).isBetween(5000L + before - 1, 5000L + after);
            assertThat(opened.checkConsistency()).isEqualTo(count * 3);
            assertThat(opened.things().countDocuments(eq("tags", "all"))).isEqualTo(count);
            opened.things().insertOne(thing(1_000_000));
        }
    }

    @Test
    void aCopyThatCannotBeWrittenIsReported() throws Exception {
        Path file = Files.createFile(temp.resolve("file"));
        try (Opened opened = new Opened(temp.resolve("data"))) {
            opened.things().insertOne(thing(1));
            assertThatThrownBy(() -> opened.mongo().copyTo(file.resolve("below")))
                    .isInstanceOf(EmbeddedMongoException.class);
            opened.things().insertOne(thing(2));
        }
    }

    @Test
    void aFileThatIsMostlyAirIsCompactedAtStart() throws Exception {
        Settings always = Settings.DEFAULT.withCompactAboveBytes(0);
        try (Opened opened = new Opened(temp)) {
            opened.things().createIndex(Indexes.ascending("tags"));
            opened.things()
                    .insertMany(range(0, 5000)
                            .mapToObj(EmbeddedMongoFileTest::thing)
                            .toList());
            opened.things().deleteMany(new Document("n", new Document("$gte", 50)));
        }
        Files.writeString(temp.resolve(DatabaseFile.FILE_NAME + ".compacted"), "left over from a crash");
        long before = Files.size(temp.resolve(DatabaseFile.FILE_NAME));
        try (Opened opened = new Opened(temp, always)) {
            assertThat(Files.size(temp.resolve(DatabaseFile.FILE_NAME))).isLessThan(before / 2);
            assertThat(opened.things().countDocuments()).isEqualTo(50);
            assertThat(opened.checkConsistency()).isEqualTo(100);
            opened.things().insertOne(thing(60));
        }
        try (Opened opened = new Opened(temp, always)) {
            assertThat(opened.things().countDocuments()).isEqualTo(51);
        }
    }

    @Test
    void manyChangesToFewDocumentsKeepTheFileSmall() throws Exception {
        try (Opened opened = new Opened(temp)) {
            opened.things().createIndex(Indexes.ascending("n"));
            opened.things()
                    .insertMany(
                            range(0, 100).mapToObj(EmbeddedMongoFileTest::thing).toList());
            for (int round = 0; round < 60; round++) {
                String text = TEXT + round;
                opened.things()
                        .bulkWrite(range(0, 100)
                                .mapToObj(i -> new UpdateOneModel<Document>(eq("_id", i), set("text", text)))
                                .toList());
                range(0, 20).forEach(i -> opened.things().updateOne(eq("_id", i), inc("n", 100_000)));
            }
            assertThat(opened.checkConsistency()).isEqualTo(100);
            assertThat(Files.size(temp.resolve(DatabaseFile.FILE_NAME))).isLessThan(32 << 20);
        }
    }

    private static Document thing(int i) {
        return new Document("_id", i)
                .append("n", i)
                .append("tags", List.of("t" + i, "all"))
                .append("text", TEXT);
    }
}
