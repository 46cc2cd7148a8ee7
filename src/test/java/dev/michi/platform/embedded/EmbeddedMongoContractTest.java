package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.set;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Indexes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedMongoContractTest extends MongoContract {

    @TempDir
    private static Path folder;

    private static EmbeddedMongo mongo;

    @BeforeAll
    static void open() {
        mongo = EmbeddedMongo.open(folder);
    }

    @AfterAll
    static void close() {
        mongo.close();
    }

    @Override
    String connectionString() {
        return mongo.connectionString();
    }

    /** More than MongoDB promises: there, a find may miss a document that moves in the index while it is read. */
    @Test
    void readersSeeEveryDocumentWhileItMovesInAnIndex() throws Exception {
        things().createIndex(Indexes.ascending("state"));
        things().insertMany(range(0, 50)
                .mapToObj(i -> new Document("_id", i).append("state", 0))
                .toList());
        try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Future<?> moving = pool.submit(() -> {
                for (int i = 0; i < 200; i++) {
                    things().updateOne(eq("_id", i % 50), set("state", i % 4));
                }
            });
            while (!moving.isDone()) {
                assertThat(things().find(and(gte("state", 0), lt("state", 4))).into(new ArrayList<>()))
                        .hasSize(50);
            }
            moving.get();
        }
    }
}
