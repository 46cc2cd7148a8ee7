package dev.michi.bench;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.learning.HandInResult;
import dev.michi.learning.Learning;
import dev.michi.people.PersonId;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Handing in a check that completes its unit, through the service, until it is on the disk. */
final class CompletionsBenchmark implements Benchmark {

    private static final double AIM = 0.3;
    private static final int ROUNDS = 7;
    private static final Duration EACH = Duration.ofSeconds(3);
    private static final Duration WARM_UP = Duration.ofSeconds(6);
    private static final List<Integer> CLIENTS = List.of(1, 16);

    @Override
    public String name() {
        return "completions";
    }

    @Override
    public String question() {
        return "How many completed units are acknowledged in a second?";
    }

    @Override
    public String measure() throws Exception {
        try (var data = TemporaryFolder.create();
                var portal = LocalPortal.start(data.path(), QuickClips.class)) {
            var completing = new Completing(portal.get(Learning.class), places(portal.get(Catalog.class)));
            var database = portal.get(MongoTemplate.class).getDb();
            completing.one(0, 0);
            var inserting = new Inserting(database.getCollection("bench"), sample(database));
            Load.saturating(16, WARM_UP, completing::one);
            Load.saturating(16, WARM_UP, inserting::one);
            var table = new StringBuilder(
                    ("A unit without a clip, answered right at the first try, by people who each complete all %d of them; "
                                    + "stamps included. Inserts: the driver alone, one document of %d bytes, which is what a "
                                    + "completion writes. Median of %d rounds in turns.%n%n")
                            .formatted(completing.places().size(), inserting.bytes(), ROUNDS));
            table.append(
                    "| clients | inserts/s | completions/s | ratio | aim |\n| ---: | ---: | ---: | ---: | ---: |\n");
            for (int clients : CLIENTS) {
                table.append(row(clients, completing, inserting));
            }
            return table.toString();
        }
    }

    private static String row(int clients, Completing completing, Inserting inserting) throws Exception {
        var inserts = new ArrayList<Double>();
        var completions = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            inserts.add(Load.saturating(clients, EACH, inserting::one));
            completions.add(Load.saturating(clients, EACH, completing::one));
            ratios.add(completions.getLast() / inserts.getLast());
        }
        return "| %d | %.0f | %.0f | **%.2f** | ≥ %.1f |%n"
                .formatted(
                        clients,
                        new Samples(inserts).median(),
                        new Samples(completions).median(),
                        new Samples(ratios).median(),
                        AIM);
    }

    /** Units that are complete when their check is passed. */
    private static List<Place> places(Catalog catalog) {
        return catalog.modules().stream()
                .flatMap(module -> module.units().stream()
                        .filter(unit -> unit.clips().isEmpty() && !unit.check().isEmpty())
                        .map(unit -> new Place(module, unit)))
                .toList();
    }

    /** The try and the completion that are written for one unit, as one document. */
    private static Document sample(MongoDatabase database) {
        var both = new Document();
        database.getCollection("learning_facts")
                .find(Filters.exists("unit"))
                .forEach(fact -> both.append(fact.containsKey("attempt") ? "try" : "completed", fact));
        return both;
    }

    private record Place(LearningModule module, Unit unit) {}

    /** Each client has one person after the other complete all units. */
    private record Completing(Learning learning, List<Place> places, AtomicLong persons) {

        private static final ThreadLocal<PersonId> PERSON = new ThreadLocal<>();

        Completing(Learning learning, List<Place> places) {
            this(learning, places, new AtomicLong());
        }

        void one(int client, int time) {
            int turn = time % places.size();
            if (turn == 0) {
                PERSON.set(new PersonId("bench-" + persons.incrementAndGet()));
            }
            var place = places.get(turn);
            var result = learning.handIn(PERSON.get(), place.module(), place.unit(), 1, Answers.right(place.unit()));
            if (!(result instanceof HandInResult.Judged judged && judged.completedNow())) {
                throw new IllegalStateException("Not completed: " + result);
            }
        }
    }

    private record Inserting(MongoCollection<Document> collection, Document sample, AtomicLong documents) {

        Inserting(MongoCollection<Document> collection, Document sample) {
            this(collection, sample, new AtomicLong());
        }

        void one(int client, int time) {
            collection.insertOne(new Document("_id", "bench-" + documents.incrementAndGet()).append("of", sample));
        }

        int bytes() {
            BsonDocument encoded = new RawBsonDocument(sample, new DocumentCodec());
            return ((RawBsonDocument) encoded).getByteBuffer().remaining();
        }
    }
}
