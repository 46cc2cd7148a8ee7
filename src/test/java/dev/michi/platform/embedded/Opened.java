package dev.michi.platform.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.nio.file.Path;
import org.bson.Document;

/** An open database with a client and one collection in it. */
final class Opened implements AutoCloseable {

    private final EmbeddedMongo mongo;
    private final MongoClient client;

    Opened(Path folder) {
        this(folder, Settings.DEFAULT);
    }

    Opened(Path folder, Settings settings) {
        this.mongo = EmbeddedMongo.open(folder, settings);
        this.client = MongoClients.create(mongo.connectionString());
    }

    EmbeddedMongo mongo() {
        return mongo;
    }

    MongoCollection<Document> things() {
        return client.getDatabase("test").getCollection("things");
    }

    MongoClient client() {
        return client;
    }

    long checkConsistency() {
        return Consistency.check(mongo, "test", "things");
    }

    @Override
    public void close() {
        client.close();
        mongo.close();
    }
}
