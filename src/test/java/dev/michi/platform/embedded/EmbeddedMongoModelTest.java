package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random changes and queries, compared step by step with the same done in plain Java. To repeat a failure, run with
 * {@code -Dseed=} and the number the failure shows.
 */
class EmbeddedMongoModelTest {

    private static final int SEASONS = 8;
    private static final int STEPS = 500;
    private static final int IDS = 150;

    @TempDir
    private Path folder;

    private final long seed = Long.getLong("seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final TreeMap<Integer, Thing> model = new TreeMap<>();

    @Test
    void theDatabaseDoesWhatPlainJavaDoes() {
        System.out.println("EmbeddedMongoModelTest: -Dseed=" + seed);
        for (int season = 0; season < SEASONS; season++) {
            try (Opened opened = new Opened(folder)) {
                changeIndexes(opened.things(), season);
                for (int step = 0; step < STEPS; step++) {
                    if (random.nextBoolean()) {
                        change(opened.things());
                    } else {
                        compare(opened.things());
                    }
                }
                opened.checkConsistency();
                assertThat(opened.things().countDocuments()).as("seed %d", seed).isEqualTo(model.size());
            }
        }
    }

    private static void changeIndexes(MongoCollection<Document> things, int season) {
        switch (season) {
            case 0 -> things.createIndex(Indexes.ascending("number"));
            case 1 -> things.createIndex(Indexes.descending("text"));
            case 2 -> things.createIndex(Indexes.ascending("tags"));
            case 3 ->
                things.createIndex(
                        Indexes.compoundIndex(Indexes.ascending("deep.nested"), Indexes.descending("number")));
            case 4 -> things.createIndex(Indexes.ascending("number", "tags"), new IndexOptions().sparse(true));
            case 5 -> things.dropIndex("number_1");
            case 6 -> things.createIndex(Indexes.descending("number"), new IndexOptions().sparse(true));
            default -> things.dropIndexes();
        }
    }

    private void change(MongoCollection<Document> things) {
        int id = random.nextInt(IDS);
        Thing present = model.get(id);
        switch (random.nextInt(6)) {
            case 0, 1 -> {
                Thing thing = Thing.random(id, random);
                things.replaceOne(eq("_id", id), thing.toDocument(), new ReplaceOptions().upsert(true));
                model.put(id, thing);
            }
            case 2 -> {
                things.updateOne(eq("_id", id), Updates.set("number", 7));
                model.computeIfPresent(id, (key, thing) -> thing.withNumber(7));
            }
            case 3 -> {
                things.updateOne(eq("_id", id), Updates.addToSet("tags", 3));
                if (present != null && !present.tags().contains(3)) {
                    List<Integer> tags = new ArrayList<>(present.tags());
                    tags.add(3);
                    model.put(id, present.withTags(tags));
                }
            }
            case 4 -> changeMany(things);
            default ->
                assertThat(things.deleteOne(eq("_id", id)).getDeletedCount())
                        .isEqualTo(model.remove(id) == null ? 0 : 1);
        }
    }

    private void changeMany(MongoCollection<Document> things) {
        RandomQuery query = RandomQuery.next(random);
        Predicate<Thing> hasNumber = thing -> thing.number() != null;
        if (random.nextInt(10) == 0) {
            long deleted = things.deleteMany(query.filter()).getDeletedCount();
            assertThat(deleted).as("seed %d", seed).isEqualTo(count(query.meaning()));
            model.values().removeIf(query.meaning());
        } else {
            Document bothFilters = new Document(
                    "$and",
                    List.of(query.filter().toBsonDocument(), new Document("number", new Document("$ne", null))));
            long changed =
                    things.updateMany(bothFilters, Updates.inc("number", 1)).getModifiedCount();
            assertThat(changed)
                    .as("seed %d", seed)
                    .isEqualTo(count(query.meaning().and(hasNumber)));
            model.replaceAll(
                    (id, thing) -> query.meaning().and(hasNumber).test(thing) ? thing.withNextNumber() : thing);
        }
    }

    private long count(Predicate<Thing> meaning) {
        return model.values().stream().filter(meaning).count();
    }

    private void compare(MongoCollection<Document> things) {
        RandomQuery query = RandomQuery.next(random);
        List<Thing> expected =
                new ArrayList<>(model.values().stream().filter(query.meaning()).toList());
        String what = "seed " + seed + ": " + query.filter().toBsonDocument();
        assertThat(things.countDocuments(query.filter())).as(what).isEqualTo(expected.size());
        if (random.nextBoolean()) {
            List<Integer> found = things.find(query.filter())
                    .batchSize(random.nextInt(1, 50))
                    .map(each -> each.getInteger("_id"))
                    .into(new ArrayList<>());
            assertThat(found)
                    .as(what)
                    .containsExactlyInAnyOrderElementsOf(
                            expected.stream().map(Thing::id).toList());
        } else {
            compareInOrder(things, query, expected, what);
        }
    }

    private void compareInOrder(
            MongoCollection<Document> things, RandomQuery query, List<Thing> expected, String what) {
        boolean up = random.nextBoolean();
        Comparator<Thing> byNumber =
                Comparator.comparing(Thing::number, Comparator.nullsFirst(Comparator.naturalOrder()));
        expected.sort((up ? byNumber : byNumber.reversed()).thenComparing(Thing::id));
        int skip = random.nextInt(5);
        int limit = random.nextInt(1, 40);
        List<Integer> found = things.find(query.filter())
                .sort(orderBy(up ? ascending("number") : descending("number"), ascending("_id")))
                .skip(skip)
                .limit(limit)
                .map(each -> each.getInteger("_id"))
                .into(new ArrayList<>());
        assertThat(found)
                .as(what)
                .isEqualTo(
                        expected.stream().skip(skip).limit(limit).map(Thing::id).toList());
    }
}
