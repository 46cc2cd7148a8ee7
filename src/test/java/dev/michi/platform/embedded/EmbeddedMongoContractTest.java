package dev.michi.platform.embedded;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
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
}
