package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.UpdateOptions;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.bson.Document;

/**
 * Writes from many threads as fast as it can, until it is killed. Each acknowledgement is noted in a file and told on the
 * standard output, as a byte with the number of the thread.
 */
final class CrashingWriter {

    static final int THREADS = 16;
    static final String DATABASE = "crash";
    static final String COLLECTION = "facts";
    static final List<String> PARTS = List.of("a", "b", "c");

    private final MongoCollection<Document> facts;
    private final String round;
    private final Path notes;

    private CrashingWriter(MongoCollection<Document> facts, String round, Path notes) {
        this.facts = facts;
        this.round = round;
        this.notes = notes;
    }

    public static void main(String[] arguments) {
        EmbeddedMongo mongo = EmbeddedMongo.open(Path.of(arguments[0]));
        MongoClient client = MongoClients.create(mongo.connectionString());
        MongoCollection<Document> facts = client.getDatabase(DATABASE).getCollection(COLLECTION);
        facts.createIndex(Indexes.ascending("unique"), new IndexOptions().unique(true));
        facts.createIndex(Indexes.ascending("state", "n"));
        facts.createIndex(Indexes.ascending("tags"));
        CrashingWriter writer = new CrashingWriter(facts, arguments[1], Path.of(arguments[2]));
        for (int i = 0; i < THREADS; i++) {
            int thread = i;
            Thread.ofPlatform().start(() -> writer.write(thread));
        }
    }

    /** In turn: three documents in one command, a change to the counter, and taking an old document away. */
    private void write(int thread) {
        try (OutputStream note =
                new FileOutputStream(notes.resolve(round + "-" + thread).toFile())) {
            for (int n = 0; ; n++) {
                int number = n;
                facts.insertMany(PARTS.stream()
                        .map(part -> document(thread, number, part))
                        .toList());
                facts.updateOne(
                        eq("_id", counterId(thread)),
                        combine(inc("count", 1), set("state", "s" + n % 5), set("unique", counterId(thread))),
                        new UpdateOptions().upsert(true));
                if (n % 3 == 2) {
                    facts.deleteOne(eq("_id", id(round, thread, n - 2, "a")));
                }
                note.write((n + "\n").getBytes(StandardCharsets.US_ASCII));
                System.out.write(thread);
                System.out.flush();
            }
        } catch (Exception e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1);
        }
    }

    private Document document(int thread, int n, String part) {
        String id = id(round, thread, n, part);
        return new Document("_id", id)
                .append("unique", id)
                .append("state", "s" + n % 7)
                .append("n", n)
                .append("tags", List.of("t" + n % 3, part))
                .append("text", "x".repeat(n % 300));
    }

    static String id(String round, int thread, int n, String part) {
        return round + "-" + thread + "-" + n + "-" + part;
    }

    static String counterId(int thread) {
        return "counter-" + thread;
    }
}
