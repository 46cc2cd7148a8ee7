package dev.michi.platform;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import dev.michi.platform.embedded.EmbeddedMongo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The embedded database that ships, opened once for all tests of a run; each test gets a database of its own in it. */
public final class TestDatabase {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private TestDatabase() {}

    public static MongoTemplate create() {
        return new MongoTemplate(Shared.CLIENT, "test" + COUNT.incrementAndGet());
    }

    /** For another process, or whoever acts as one. It knows no sessions to retry in. */
    public static String address(MongoTemplate database) {
        return Shared.address + "/" + database.getDb().getName() + "?retryWrites=false";
    }

    private static final class Shared {

        private static String address = "";

        private static final MongoClient CLIENT = open();

        private static MongoClient open() {
            try {
                var folder = Files.createTempDirectory("michi-test-database");
                var mongo = EmbeddedMongo.open(folder);
                address = mongo.connectionString();
                var client = MongoClients.create(mongo.connectionString());
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    client.close();
                    mongo.close();
                    org.springframework.util.FileSystemUtils.deleteRecursively(folder.toFile());
                }));
                return client;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }
}
