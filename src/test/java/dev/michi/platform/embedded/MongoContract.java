package dev.michi.platform.embedded;

import static com.mongodb.client.model.Aggregates.count;
import static com.mongodb.client.model.Aggregates.limit;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.skip;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Aggregates.sortByCount;
import static com.mongodb.client.model.Aggregates.unwind;
import static com.mongodb.client.model.Filters.all;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.nin;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.addEachToSet;
import static com.mongodb.client.model.Updates.addToSet;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.max;
import static com.mongodb.client.model.Updates.min;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;
import static java.util.stream.IntStream.range;
import static java.util.stream.IntStream.rangeClosed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.mongodb.DuplicateKeyException;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BucketOptions;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.Facet;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What Michi relies on in whatever database it is given: passed by the embedded one, and by a real MongoDB wherever there
 * is a Docker to run it. What only one of the two promises is in that one's class.
 */
abstract class MongoContract {

    private static final int THREADS = 16;

    private MongoClient client;
    private MongoCollection<Document> things;

    abstract String connectionString();

    @BeforeEach
    void connect() {
        client = MongoClients.create(connectionString());
        things = client.getDatabase("contract").getCollection("things-" + UUID.randomUUID());
    }

    @AfterEach
    void disconnect() {
        things.drop();
        client.close();
    }

    /** The collection of this test, empty at its start. */
    MongoCollection<Document> things() {
        return things;
    }

    private void insert(String... documents) {
        things.insertMany(Arrays.stream(documents).map(Document::parse).toList());
    }

    private List<Object> idsOf(Bson filter) {
        return things.find(filter)
                .sort(ascending("_id"))
                .map(each -> each.get("_id"))
                .into(new ArrayList<>());
    }

    private List<Object> idsInOrder(Bson filter, Bson order) {
        return things.find(filter).sort(order).map(each -> each.get("_id")).into(new ArrayList<>());
    }

    private Document only(Object id) {
        return things.find(eq("_id", id)).first();
    }

    private List<Document> aggregate(Bson... stages) {
        return things.aggregate(List.of(stages)).into(new ArrayList<>());
    }

    private static <T> List<T> together(int threads, Callable<T> task) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<T>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(task));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }

    @Nested
    class Documents {

        @Test
        void everyKindOfValueComesBackAsItWent() {
            Document document = new Document("_id", new ObjectId())
                    .append("text", "日本語 \uD83D\uDE00 \u0000 end")
                    .append("int", 1)
                    .append("long", Long.MAX_VALUE)
                    .append("double", -0.5)
                    .append("decimal", Decimal128.parse("0.10"))
                    .append("date", Date.from(Instant.parse("2026-11-22T01:02:03.004Z")))
                    .append("flag", true)
                    .append("nothing", null)
                    .append("list", List.of(1, "two", new Document("three", 3), List.of(4)))
                    .append("nested", new Document("a", new Document("b", "c")));
            things.insertOne(document);
            assertThat(things.find().first()).isEqualTo(document);
        }

        @Test
        void idsOfDifferentNumberTypesAreTheSame() {
            things.insertOne(new Document("_id", 1));
            assertThatThrownBy(() -> things.insertOne(new Document("_id", 1.0)))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(only(1L)).isNotNull();
        }

        @Test
        void aMissingCollectionIsEmpty() {
            assertThat(things.find().first()).isNull();
            assertThat(things.countDocuments()).isZero();
            assertThat(things.deleteMany(empty()).getDeletedCount()).isZero();
            assertThat(aggregate(match(eq("a", 1)))).isEmpty();
        }

        @Test
        void aReplacementKeepsOnlyTheId() {
            insert("{_id: 1, a: 1, b: 2}");
            things.replaceOne(eq("_id", 1), new Document("c", 3));
            assertThat(only(1)).isEqualTo(Document.parse("{_id: 1, c: 3}"));
        }

        @Test
        void deletesOneOrMany() {
            insert("{_id: 1, a: 1}", "{_id: 2, a: 1}", "{_id: 3, a: 1}", "{_id: 4, a: 2}");
            assertThat(things.deleteOne(eq("a", 1)).getDeletedCount()).isOne();
            assertThat(things.deleteMany(eq("a", 1)).getDeletedCount()).isEqualTo(2);
            assertThat(idsOf(empty())).containsExactly(4);
        }
    }

    @Nested
    class Updates {

        @Test
        void setsUnsetsAndCounts() {
            insert("{_id: 1, n: 1, gone: true, deep: {a: 1}}");
            UpdateResult result = things.updateOne(
                    eq("_id", 1),
                    combine(inc("n", 2), set("deep.b", 2), unset("gone"), max("most", 5), min("least", 5)));
            assertThat(result.getModifiedCount()).isOne();
            assertThat(only(1)).isEqualTo(Document.parse("{_id: 1, n: 3, deep: {a: 1, b: 2}, most: 5, least: 5}"));
        }

        @Test
        void addsToSetsOnceAndPushesAndPulls() {
            insert("{_id: 1, set: [1, 2], list: [1]}");
            things.updateOne(eq("_id", 1), addToSet("set", 2));
            things.updateOne(eq("_id", 1), addEachToSet("set", List.of(2, 3)));
            things.updateOne(eq("_id", 1), push("list", 1));
            assertThat(only(1)).isEqualTo(Document.parse("{_id: 1, set: [1, 2, 3], list: [1, 1]}"));
            things.updateOne(eq("_id", 1), combine(pull("list", 1), pull("set", 2)));
            assertThat(only(1)).isEqualTo(Document.parse("{_id: 1, set: [1, 3], list: []}"));
        }

        @Test
        void changesTheElementsAFilterNames() {
            insert("{_id: 1, answers: [{q: 'a', ok: false}, {q: 'b', ok: false}]}");
            things.updateOne(
                    eq("_id", 1),
                    set("answers.$[each].ok", true),
                    new UpdateOptions().arrayFilters(List.of(eq("each.q", "b"))));
            assertThat(only(1).getList("answers", Document.class))
                    .containsExactly(Document.parse("{q: 'a', ok: false}"), Document.parse("{q: 'b', ok: true}"));
        }

        @Test
        void changesTheElementThatMatched() {
            insert("{_id: 1, answers: [{q: 'a', n: 0}, {q: 'b', n: 0}]}");
            things.updateOne(and(eq("_id", 1), eq("answers.q", "b")), inc("answers.$.n", 1));
            assertThat(only(1).getList("answers", Document.class).get(1)).containsEntry("n", 1);
        }

        @Test
        void anUpsertInsertsOnceAndThenUpdates() {
            Bson change = combine(inc("n", 1), setOnInsert("born", "first"));
            UpdateResult first = things.updateOne(eq("_id", "x"), change, new UpdateOptions().upsert(true));
            UpdateResult second = things.updateOne(
                    eq("_id", "x"),
                    combine(inc("n", 1), setOnInsert("born", "second")),
                    new UpdateOptions().upsert(true));
            assertThat(first.getUpsertedId().asString().getValue()).isEqualTo("x");
            assertThat(second.getUpsertedId()).isNull();
            assertThat(only("x")).isEqualTo(Document.parse("{_id: 'x', n: 2, born: 'first'}"));
        }

        @Test
        void anUpsertTakesItsFieldsFromTheFilter() {
            things.replaceOne(eq("_id", 7), new Document("a", 1), new ReplaceOptions().upsert(true));
            things.updateOne(and(eq("k", "v"), eq("l", 2)), set("m", 3), new UpdateOptions().upsert(true));
            assertThat(only(7)).isEqualTo(Document.parse("{_id: 7, a: 1}"));
            assertThat(things.find(eq("m", 3)).first()).containsEntry("k", "v").containsEntry("l", 2);
        }

        @Test
        void aVersionThatHasMovedOnIsNotOverwritten() {
            insert("{_id: 1, version: 3}");
            Bson mine = and(eq("_id", 1), eq("version", 3));
            assertThat(things.updateOne(mine, set("version", 4)).getMatchedCount())
                    .isOne();
            assertThat(things.updateOne(mine, set("version", 4)).getMatchedCount())
                    .isZero();
        }

        @Test
        void findOneAndUpdateGivesTheStateBeforeOrAfter() {
            insert("{_id: 1, n: 1}", "{_id: 2, n: 2}");
            assertThat(things.findOneAndUpdate(eq("_id", 1), inc("n", 1))).containsEntry("n", 1);
            FindOneAndUpdateOptions after = new FindOneAndUpdateOptions()
                    .returnDocument(ReturnDocument.AFTER)
                    .sort(descending("n", "_id"))
                    .upsert(true);
            assertThat(things.findOneAndUpdate(gte("n", 0), inc("n", 10), after))
                    .isEqualTo(Document.parse("{_id: 2, n: 12}"));
            assertThat(things.findOneAndUpdate(eq("_id", 3), inc("n", 10), after))
                    .isEqualTo(Document.parse("{_id: 3, n: 10}"));
            assertThat(things.findOneAndDelete(eq("_id", 3))).containsEntry("n", 10);
            assertThat(things.findOneAndDelete(eq("_id", 3))).isNull();
        }

        @Test
        void updateManyTouchesEachDocumentOnceEvenWhenItMovesInTheIndexUsed() {
            things.createIndex(Indexes.ascending("n"));
            things.insertMany(range(0, 300)
                    .mapToObj(i -> new Document("_id", i).append("n", i % 3))
                    .toList());
            UpdateResult result = things.updateMany(in("n", 0, 1, 2), inc("n", 1));
            assertThat(result.getModifiedCount()).isEqualTo(300);
            assertThat(things.countDocuments(eq("n", 0))).isZero();
            assertThat(things.countDocuments(eq("n", 3))).isEqualTo(100);
            assertThat(things.updateMany(gte("n", 1), inc("n", 100)).getModifiedCount())
                    .isEqualTo(300);
            assertThat(things.countDocuments(gte("n", 201))).isZero();
        }
    }

    @Nested
    class Queries {

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void compareWithinTheTypeOfTheValue(boolean indexed) {
            index(indexed, "a");
            insert(
                    "{_id: 1, a: 1}",
                    "{_id: 2, a: 2.5}",
                    "{_id: 3, a: '2'}",
                    "{_id: 4, a: null}",
                    "{_id: 5}",
                    "{_id: 6, a: [3, 10]}",
                    "{_id: 7, a: {b: 1}}",
                    "{_id: 8, a: true}",
                    "{_id: 9, a: -4}",
                    "{_id: 10, a: []}");
            assertThat(idsOf(eq("a", 1))).containsExactly(1);
            assertThat(idsOf(gt("a", 1))).containsExactly(2, 6);
            assertThat(idsOf(gte("a", 1L))).containsExactly(1, 2, 6);
            assertThat(idsOf(lt("a", 2.5))).containsExactly(1, 9);
            assertThat(idsOf(and(gt("a", -4), lte("a", 2.5)))).containsExactly(1, 2);
            assertThat(idsOf(gte("a", ""))).containsExactly(3);
            assertThat(idsOf(in("a", 1, "2", 10))).containsExactly(1, 3, 6);
            assertThat(idsOf(in("a", List.of()))).isEmpty();
            assertThat(idsOf(eq("a", new Document("b", 1)))).containsExactly(7);
            assertThat(idsOf(eq("a", List.of(3, 10)))).containsExactly(6);
            assertThat(idsOf(eq("a", true))).containsExactly(8);
            assertThat(idsOf(ne("a", 1))).hasSize(9).doesNotContain(1);
            assertThat(idsOf(nin("a", 1, 3))).hasSize(8).doesNotContain(1, 6);
            assertThat(idsOf(all("a", List.of(3, 10)))).containsExactly(6);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void nullMeansNullOrMissing(boolean indexed) {
            index(indexed, "a");
            insert("{_id: 1, a: null}", "{_id: 2}", "{_id: 3, a: 0}", "{_id: 4, a: [null]}");
            assertThat(idsOf(eq("a", null))).containsExactly(1, 2, 4);
            assertThat(idsOf(in("a", null, 0))).containsExactly(1, 2, 3, 4);
            assertThat(idsOf(ne("a", null))).containsExactly(3);
            assertThat(idsOf(exists("a"))).containsExactly(1, 3, 4);
            assertThat(idsOf(exists("a", false))).containsExactly(2);
            assertThat(things.countDocuments(eq("a", null))).isEqualTo(3);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void datesAreOrdered(boolean indexed) {
            index(indexed, "at");
            Instant start = Instant.parse("1969-12-31T23:59:59.990Z");
            things.insertMany(range(0, 20)
                    .mapToObj(i -> new Document("_id", i).append("at", Date.from(start.plusMillis(i))))
                    .toList());
            assertThat(idsOf(and(gte("at", start.plusMillis(8)), lt("at", start.plusMillis(12)))))
                    .containsExactly(8, 9, 10, 11);
            assertThat(things.countDocuments(gt("at", start.plusMillis(9)))).isEqualTo(10);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void pathsLeadThroughDocumentsAndArrays(boolean indexed) {
            index(indexed, "units.checks.id");
            insert(
                    "{_id: 1, units: [{checks: [{id: 'a'}, {id: 'b'}]}, {checks: [{id: 'c'}]}]}",
                    "{_id: 2, units: {checks: {id: 'c'}}}",
                    "{_id: 3, units: []}",
                    "{_id: 4, units: [{checks: []}]}");
            assertThat(idsOf(eq("units.checks.id", "c"))).containsExactly(1, 2);
            assertThat(idsOf(in("units.checks.id", "a", "b"))).containsExactly(1);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void oneElementHasToMatchAll(boolean indexed) {
            index(indexed, "items.sku");
            insert("{_id: 1, items: [{sku: 'a', n: 1}, {sku: 'b', n: 5}]}", "{_id: 2, items: [{sku: 'a', n: 5}]}");
            assertThat(idsOf(elemMatch("items", and(eq("sku", "a"), gt("n", 2)))))
                    .containsExactly(2);
            assertThat(idsOf(and(eq("items.sku", "a"), gt("items.n", 2)))).containsExactly(1, 2);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void prefixesOfText(boolean indexed) {
            index(indexed, "name");
            insert(
                    "{_id: 1, name: 'Sato'}",
                    "{_id: 2, name: 'Satomi'}",
                    "{_id: 3, name: 'sato'}",
                    "{_id: 4, name: '佐藤'}",
                    "{_id: 5, name: '佐々木'}",
                    "{_id: 6, name: 'Sat.o'}");
            assertThat(idsOf(regex("name", "^Sat"))).containsExactly(1, 2, 6);
            assertThat(idsOf(regex("name", "^Sato?"))).containsExactly(1, 2, 6);
            assertThat(idsOf(regex("name", "^\\QSat.\\E"))).containsExactly(6);
            assertThat(idsOf(regex("name", "^sat", "i"))).containsExactly(1, 2, 3, 6);
            assertThat(idsOf(regex("name", "^佐"))).containsExactly(4, 5);
            assertThat(idsOf(regex("name", "to"))).containsExactly(1, 2, 3);
            assertThat(idsOf(regex("name", "^Satomi|^佐藤"))).containsExactly(2, 4);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void eitherOfSeveralConditions(boolean indexed) {
            index(indexed, "a");
            index(indexed, "b");
            insert("{_id: 1, a: 1}", "{_id: 2, b: 1}", "{_id: 3, a: 1, b: 1}", "{_id: 4, a: 2, b: 2}");
            assertThat(idsOf(or(eq("a", 1), eq("b", 1)))).containsExactly(1, 2, 3);
            assertThat(idsOf(and(or(eq("a", 1), eq("b", 1)), gt("_id", 1)))).containsExactly(2, 3);
            assertThat(idsOf(and(or(eq("a", 1), eq("a", 2)), or(eq("b", 1), eq("b", 2)))))
                    .containsExactly(3, 4);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void sortAcrossTypesAsMongoDbDoes(boolean indexed) {
            index(indexed, "a");
            insert(
                    "{_id: 1, a: 'x'}",
                    "{_id: 2, a: 5}",
                    "{_id: 3}",
                    "{_id: 4, a: {z: 1}}",
                    "{_id: 5, a: true}",
                    "{_id: 6, a: -1.5}",
                    "{_id: 7, a: {$date: '2026-01-01T00:00:00Z'}}",
                    "{_id: 8, a: {$oid: '507f1f77bcf86cd799439011'}}",
                    "{_id: 9, a: ''}");
            assertThat(idsInOrder(empty(), ascending("a"))).containsExactly(3, 6, 2, 9, 1, 4, 8, 5, 7);
            assertThat(idsInOrder(empty(), descending("a"))).containsExactly(7, 5, 8, 4, 1, 9, 2, 6, 3);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void sortArraysByTheirExtremes(boolean indexed) {
            index(indexed, "a");
            insert("{_id: 1, a: [5, 1]}", "{_id: 2, a: 2}", "{_id: 3, a: [4, 3]}", "{_id: 4, a: []}");
            assertThat(idsInOrder(empty(), ascending("a"))).containsExactly(4, 1, 2, 3);
            assertThat(idsInOrder(empty(), descending("a"))).containsExactly(1, 3, 2, 4);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void pagesFollowEachOther(boolean indexed) {
            if (indexed) {
                things.createIndex(Indexes.compoundIndex(Indexes.ascending("team"), Indexes.descending("points")));
            }
            things.insertMany(range(0, 100)
                    .mapToObj(i -> new Document("_id", i).append("team", i % 2).append("points", i / 2 % 10))
                    .toList());
            List<Object> pages = new ArrayList<>();
            for (int page = 0; page < 5; page++) {
                things.find(eq("team", 1))
                        .sort(orderBy(descending("points"), ascending("_id")))
                        .skip(page * 10)
                        .limit(10)
                        .forEach(each -> pages.add(each.get("_id")));
            }
            assertThat(pages).hasSize(50).doesNotHaveDuplicates().startsWith(19, 39, 59, 79, 99, 17);
            assertThat(idsInOrder(empty(), orderBy(ascending("team"), descending("points"), ascending("_id"))))
                    .startsWith(18, 38, 58);
        }

        @Test
        void projectionsKeepWhatIsAskedFor() {
            insert("{_id: 1, a: {b: 1, c: 2}, d: [1, 2, 3]}");
            assertThat(things.find().projection(Projections.include("a.b")).first())
                    .isEqualTo(Document.parse("{_id: 1, a: {b: 1}}"));
            assertThat(things.find().projection(Projections.exclude("a", "_id")).first())
                    .isEqualTo(Document.parse("{d: [1, 2, 3]}"));
        }

        @Test
        void distinctValuesAreThoseInsideArrays() {
            insert("{_id: 1, tags: ['a', 'b']}", "{_id: 2, tags: 'b'}", "{_id: 3}");
            assertThat(things.distinct("tags", String.class)).containsExactlyInAnyOrder("a", "b");
            assertThat(things.distinct("tags", eq("_id", 1), String.class)).containsExactlyInAnyOrder("a", "b");
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void countsRespectFilterSkipAndLimit(boolean indexed) {
            index(indexed, "n");
            things.insertMany(range(0, 100)
                    .mapToObj(i -> new Document("_id", i).append("n", i % 10))
                    .toList());
            assertThat(things.countDocuments()).isEqualTo(100);
            assertThat(things.estimatedDocumentCount()).isEqualTo(100);
            assertThat(things.countDocuments(eq("n", 3))).isEqualTo(10);
            assertThat(things.countDocuments(and(gte("n", 3), lt("n", 5)))).isEqualTo(20);
            assertThat(things.countDocuments(in("n", 1, 1, 2))).isEqualTo(20);
            assertThat(things.countDocuments(and(eq("n", 3), gt("_id", 50)))).isEqualTo(5);
            assertThat(things.countDocuments(
                            eq("n", 3), new CountOptions().skip(4).limit(5)))
                    .isEqualTo(5);
            assertThat(things.countDocuments(
                            eq("n", 3), new CountOptions().skip(8).limit(5)))
                    .isEqualTo(2);
            assertThat(things.countDocuments(eq("n", 33))).isZero();
        }

        @Test
        void bigResultsComeInBatches() {
            String text = "x".repeat(1 << 20);
            range(0, 60).forEach(i -> things.insertOne(new Document("_id", i).append("text", text)));
            assertThat(idsInOrder(empty(), ascending("_id"))).hasSize(60);
            assertThat(aggregate(sort(descending("_id")))).hasSize(60);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 7, 1000})
        void aCursorGivesEachDocumentOnceWhateverItsBatches(int batchSize) {
            index(true, "n");
            things.insertMany(range(0, 500)
                    .mapToObj(i -> new Document("_id", i).append("n", i % 7))
                    .toList());
            List<Object> found = new ArrayList<>();
            try (MongoCursor<Document> cursor =
                    things.find(in("n", 1, 2, 3)).batchSize(batchSize).iterator()) {
                cursor.forEachRemaining(each -> found.add(each.get("_id")));
            }
            assertThat(found)
                    .hasSize((int) things.countDocuments(in("n", 1, 2, 3)))
                    .doesNotHaveDuplicates();
        }

        @Test
        void theFirstOfMany() {
            insert("{_id: 2}", "{_id: 1}", "{_id: 3}");
            assertThat(things.find().sort(descending("_id")).first()).containsEntry("_id", 3);
        }

        private void index(boolean indexed, String path) {
            if (indexed) {
                things.createIndex(Indexes.ascending(path));
            }
        }
    }

    @Nested
    class IndexKinds {

        @Test
        void aUniqueIndexRefusesASecondOneWithTheSameValue() {
            things.createIndex(Indexes.ascending("mail"), new IndexOptions().unique(true));
            insert("{_id: 1, mail: 'a@x'}", "{_id: 2, mail: 'b@x'}");
            MongoWriteException onInsert =
                    catchThrowableOfType(MongoWriteException.class, () -> insertOne("{_id: 3, mail: 'a@x'}"));
            assertThat(onInsert.getError().getCode()).isEqualTo(11000);
            assertThat(onInsert.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            assertThatThrownBy(() -> things.updateOne(eq("_id", 2), set("mail", "a@x")))
                    .isInstanceOf(MongoWriteException.class)
                    .hasMessageContaining("11000");
            assertThatThrownBy(() -> things.findOneAndUpdate(eq("_id", 2), set("mail", "a@x")))
                    .isInstanceOfAny(MongoCommandException.class, DuplicateKeyException.class)
                    .hasMessageContaining("11000");
            assertThat(only(2)).containsEntry("mail", "b@x");
            assertThat(things.updateOne(eq("_id", 1), set("mail", "a@x")).getMatchedCount())
                    .isOne();
        }

        @Test
        void aUniqueIndexAdmitsOneWithoutAValueAndASparseOneMany() {
            things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
            things.createIndex(
                    Indexes.ascending("b"), new IndexOptions().unique(true).sparse(true));
            insertOne("{_id: 1, b: 1}");
            assertThatThrownBy(() -> insertOne("{_id: 2, b: 2}")).isInstanceOf(MongoWriteException.class);
            insertOne("{_id: 3, a: 3}");
            insertOne("{_id: 4, a: 4}");
            assertThatThrownBy(() -> insertOne("{_id: 5, a: 5, b: 1}")).isInstanceOf(MongoWriteException.class);
            assertThat(idsOf(eq("b", null))).containsExactly(3, 4);
            assertThat(idsInOrder(empty(), ascending("b")))
                    .containsExactlyInAnyOrder(3, 4, 1)
                    .endsWith(1);
            assertThat(idsOf(gte("b", 0))).containsExactly(1);
        }

        @Test
        void aCompoundUniqueIndexComparesAllItsFields() {
            things.createIndex(Indexes.ascending("person", "module"), new IndexOptions().unique(true));
            insert("{_id: 1, person: 'p', module: 'm'}", "{_id: 2, person: 'p', module: 'n'}", "{_id: 3, person: 'p'}");
            assertThatThrownBy(() -> insertOne("{_id: 4, person: 'p', module: 'm'}"))
                    .isInstanceOf(MongoWriteException.class);
            assertThatThrownBy(() -> insertOne("{_id: 5, person: 'p', module: null}"))
                    .isInstanceOf(MongoWriteException.class);
            assertThat(idsOf(eq("person", "p"))).containsExactly(1, 2, 3);
            assertThat(idsOf(and(eq("person", "p"), eq("module", "n")))).containsExactly(2);
        }

        @Test
        void aUniqueIndexLooksIntoArrays() {
            things.createIndex(Indexes.ascending("mails"), new IndexOptions().unique(true));
            insertOne("{_id: 1, mails: ['a', 'b', 'a']}");
            assertThatThrownBy(() -> insertOne("{_id: 2, mails: ['c', 'b']}")).isInstanceOf(MongoWriteException.class);
            insertOne("{_id: 3, mails: 'c'}");
            things.updateOne(eq("_id", 1), pull("mails", "b"));
            insertOne("{_id: 4, mails: ['b']}");
            assertThat(idsOf(in("mails", "a", "b"))).containsExactly(1, 4);
        }

        @Test
        void anIndexOverTwoArraysIsRefusedByTheDocument() {
            things.createIndex(Indexes.ascending("a", "b"));
            insertOne("{_id: 1, a: [1, 2], b: 1}");
            assertThatThrownBy(() -> insertOne("{_id: 2, a: [1], b: [2]}")).isInstanceOf(MongoWriteException.class);
            assertThat(idsOf(and(eq("a", 2), eq("b", 1)))).containsExactly(1);
        }

        @Test
        void fieldsOfTheSameArrayNeedNotMatchInOneElement() {
            things.createIndex(Indexes.ascending("c.a", "c.b"));
            insertOne("{_id: 1, c: [{a: 1, b: 2}, {a: 3, b: 4}]}");
            assertThat(idsOf(and(eq("c.a", 1), eq("c.b", 4)))).containsExactly(1);
            assertThat(idsOf(elemMatch("c", and(eq("a", 1), eq("b", 4))))).isEmpty();
        }

        @Test
        void followChangesOfTheirDocuments() {
            things.createIndex(Indexes.ascending("a"));
            insertOne("{_id: 1, a: 1}");
            things.updateOne(eq("_id", 1), set("a", 2));
            assertThat(idsOf(eq("a", 1))).isEmpty();
            assertThat(idsOf(eq("a", 2))).containsExactly(1);
            things.updateOne(eq("_id", 1), unset("a"));
            assertThat(idsOf(eq("a", null))).containsExactly(1);
            things.deleteOne(eq("_id", 1));
            assertThat(idsOf(eq("a", null))).isEmpty();
            assertThat(things.countDocuments(eq("a", 2))).isZero();
        }

        @Test
        void areBuiltOverWhatIsThere() {
            insert("{_id: 1, a: 1}", "{_id: 2, a: [2, 3]}", "{_id: 3, a: 1}");
            things.createIndex(Indexes.descending("a"));
            assertThat(idsOf(eq("a", 1))).containsExactly(1, 3);
            assertThat(idsOf(gte("a", 2))).containsExactly(2);
            assertThatThrownBy(() -> things.createIndex(
                            Indexes.ascending("a"),
                            new IndexOptions().unique(true).name("unique")))
                    .hasMessageContaining("11000");
            insertOne("{_id: 4, a: 1}");
            assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "a_-1");
        }

        @Test
        void canBeAskedForAgainButNotDifferently() {
            things.createIndex(Indexes.ascending("a"));
            things.createIndex(Indexes.ascending("a"));
            assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "a_1");
            assertThatThrownBy(() -> things.createIndex(
                            Indexes.ascending("a"),
                            new IndexOptions().unique(true).name("a_1")))
                    .isInstanceOf(MongoCommandException.class);
            assertThatThrownBy(() -> things.createIndex(Indexes.ascending("b"), new IndexOptions().name("a_1")))
                    .isInstanceOf(MongoCommandException.class);
            assertThatThrownBy(() -> things.createIndex(Indexes.ascending("a"), new IndexOptions().name("other")))
                    .isInstanceOf(MongoCommandException.class);
        }

        @Test
        void canBeDroppedWithoutTouchingOthers() {
            MongoCollection<Document> others =
                    client.getDatabase("contract").getCollection("others-" + UUID.randomUUID());
            things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
            things.createIndex(Indexes.ascending("b"));
            others.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
            things.dropIndex("a_1");
            insert("{_id: 1, a: 1, b: 1}", "{_id: 2, a: 1, b: 2}");
            assertThat(idsOf(eq("a", 1))).containsExactly(1, 2);
            assertThat(indexNames()).containsExactlyInAnyOrder("_id_", "b_1");
            things.dropIndexes();
            assertThat(indexNames()).containsExactly("_id_");
            assertThat(others.listIndexes().map(each -> each.getString("name")))
                    .containsExactlyInAnyOrder("_id_", "a_1");
            others.drop();
        }

        private List<String> indexNames() {
            return things.listIndexes().map(each -> each.getString("name")).into(new ArrayList<>());
        }

        private void insertOne(String document) {
            things.insertOne(Document.parse(document));
        }
    }

    @Nested
    class Bulks {

        @Test
        void anUnorderedInsertWritesAllItCan() {
            insert("{_id: 1}");
            List<Document> documents =
                    rangeClosed(0, 3).mapToObj(i -> new Document("_id", i)).toList();
            MongoBulkWriteException failure = catchThrowableOfType(
                    MongoBulkWriteException.class,
                    () -> things.insertMany(documents, new InsertManyOptions().ordered(false)));
            assertThat(failure.getWriteResult().getInsertedCount()).isEqualTo(3);
            assertThat(failure.getWriteErrors()).singleElement().satisfies(error -> {
                assertThat(error.getIndex()).isEqualTo(1);
                assertThat(error.getCode()).isEqualTo(11000);
            });
            assertThat(idsOf(empty())).containsExactly(0, 1, 2, 3);
        }

        @Test
        void anOrderedInsertStopsAtTheFirstMistake() {
            insert("{_id: 1}");
            List<Document> documents =
                    rangeClosed(0, 3).mapToObj(i -> new Document("_id", i)).toList();
            MongoBulkWriteException failure =
                    catchThrowableOfType(MongoBulkWriteException.class, () -> things.insertMany(documents));
            assertThat(failure.getWriteResult().getInsertedCount()).isOne();
            assertThat(idsOf(empty())).containsExactly(0, 1);
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void updatesTellWhichOneFailed(boolean ordered) {
            things.createIndex(Indexes.ascending("k"), new IndexOptions().unique(true));
            insert("{_id: 1, k: 1}", "{_id: 2, k: 2}", "{_id: 3, k: 3}");
            MongoBulkWriteException failure = catchThrowableOfType(
                    MongoBulkWriteException.class,
                    () -> things.bulkWrite(
                            List.of(
                                    new UpdateOneModel<>(eq("_id", 1), set("a", 1)),
                                    new UpdateOneModel<>(eq("_id", 2), set("k", 1)),
                                    new UpdateOneModel<>(eq("_id", 3), set("a", 1))),
                            new BulkWriteOptions().ordered(ordered)));
            assertThat(failure.getWriteErrors()).singleElement().satisfies(error -> assertThat(error.getIndex())
                    .isOne());
            assertThat(failure.getWriteResult().getModifiedCount()).isEqualTo(ordered ? 1 : 2);
            assertThat(things.countDocuments(eq("a", 1))).isEqualTo(ordered ? 1 : 2);
        }

        @Test
        void differentKindsTogether() {
            var result = things.bulkWrite(
                    List.of(
                            new InsertOneModel<>(new Document("_id", 1)),
                            new UpdateOneModel<>(eq("_id", 1), inc("n", 1)),
                            new UpdateOneModel<>(eq("_id", 2), inc("n", 1), new UpdateOptions().upsert(true)),
                            new com.mongodb.client.model.DeleteOneModel<>(eq("_id", 1))),
                    new BulkWriteOptions().ordered(false));
            assertThat(result.getUpserts()).singleElement().satisfies(each -> assertThat(each.getIndex())
                    .isEqualTo(2));
            assertThat(result.getDeletedCount()).isOne();
            assertThat(idsOf(empty())).containsExactly(2);
        }
    }

    @Nested
    class Pipelines {

        @BeforeEach
        void someAttempts() {
            insert(
                    "{_id: 1, person: 'a', module: 'x', points: 100, tags: ['t', 'u']}",
                    "{_id: 2, person: 'a', module: 'y', points: 50, tags: ['t']}",
                    "{_id: 3, person: 'b', module: 'x', points: 25, tags: []}",
                    "{_id: 4, person: 'c', module: 'x', points: 100}");
        }

        @Test
        void group() {
            assertThat(aggregate(
                            match(eq("module", "x")),
                            Aggregates.group(
                                    "$points",
                                    Accumulators.sum("n", 1),
                                    Accumulators.addToSet("who", "$person"),
                                    Accumulators.max("last", "$_id")),
                            sort(descending("_id"))))
                    .extracting(each -> each.get("_id") + ":" + each.get("n") + ":" + each.get("last"))
                    .containsExactly("100:2:4", "25:1:3");
            assertThat(aggregate(Aggregates.group(null, Accumulators.avg("mean", "$points")))
                            .getFirst())
                    .containsEntry("mean", 68.75);
        }

        @Test
        void lookup() {
            MongoCollection<Document> people =
                    client.getDatabase("contract").getCollection("people-" + UUID.randomUUID());
            people.insertMany(
                    List.of(Document.parse("{_id: 'a', name: 'A'}"), Document.parse("{_id: 'b', name: 'B'}")));
            List<Document> joined = aggregate(
                    Aggregates.lookup(people.getNamespace().getCollectionName(), "person", "_id", "who"),
                    sort(ascending("_id")));
            assertThat(joined)
                    .extracting(each -> each.getList("who", Document.class).size())
                    .containsExactly(1, 1, 1, 0);
            people.drop();
        }

        @Test
        void facet() {
            Document facets = aggregate(Aggregates.facet(
                            new Facet("modules", sortByCount("$module")), new Facet("all", count("n"))))
                    .getFirst();
            assertThat(facets.getList("modules", Document.class).getFirst())
                    .isEqualTo(Document.parse("{_id: 'x', count: 3}"));
            assertThat(facets.getList("all", Document.class)).containsExactly(Document.parse("{n: 4}"));
        }

        @Test
        void unwindAndSortByCount() {
            assertThat(aggregate(unwind("$tags"), sortByCount("$tags")))
                    .containsExactly(Document.parse("{_id: 't', count: 2}"), Document.parse("{_id: 'u', count: 1}"));
        }

        @Test
        void bucket() {
            assertThat(aggregate(Aggregates.bucket(
                            "$points",
                            List.of(0, 50, 100),
                            new BucketOptions().defaultBucket("more").output(Accumulators.sum("n", 1)))))
                    .extracting(each -> each.get("_id") + ":" + each.get("n"))
                    .containsExactly("0:1", "50:1", "more:2");
        }

        @Test
        void sortSkipLimitAndProjectInAnyOrder() {
            assertThat(aggregate(sort(descending("points", "_id")), skip(1), limit(2)))
                    .extracting(each -> each.get("_id"))
                    .containsExactly(1, 2);
            assertThat(aggregate(limit(3), sort(descending("_id")), skip(1), match(gt("points", 60))))
                    .extracting(each -> each.get("_id"))
                    .containsExactly(1);
            assertThat(aggregate(
                            match(eq("_id", 1)),
                            match(eq("person", "a")),
                            Aggregates.addFields(new com.mongodb.client.model.Field<>(
                                    "double", Document.parse("{$multiply: ['$points', 2]}"))),
                            Aggregates.project(
                                    Projections.fields(Projections.include("double"), Projections.excludeId()))))
                    .containsExactly(Document.parse("{double: 200}"));
        }

        @Test
        void bigResultsAreFetchedInBatches() {
            things.insertMany(
                    range(10, 1010).mapToObj(i -> new Document("_id", i)).toList());
            List<Document> all = things.aggregate(List.of(sort(ascending("_id"))))
                    .batchSize(10)
                    .into(new ArrayList<>());
            assertThat(all).hasSize(1004);
        }
    }

    @Nested
    class Races {

        @Test
        void oneOfManyUpsertsOfAnIdInserts() throws Exception {
            for (int round = 0; round < 10; round++) {
                int id = round;
                List<UpdateResult> results = together(
                        THREADS,
                        () -> things.updateOne(
                                eq("_id", id),
                                combine(inc("n", 1), setOnInsert("born", true)),
                                new UpdateOptions().upsert(true)));
                assertThat(results.stream().filter(each -> each.getUpsertedId() != null))
                        .hasSize(1);
                assertThat(only(id)).containsEntry("n", THREADS);
            }
        }

        @Test
        void oneOfManyVersionedUpdatesWins() throws Exception {
            insert("{_id: 1, version: 0}");
            for (int round = 0; round < 10; round++) {
                int version = round;
                List<UpdateResult> results = together(
                        THREADS,
                        () -> things.updateOne(and(eq("_id", 1), eq("version", version)), set("version", version + 1)));
                assertThat(results.stream()
                                .mapToLong(UpdateResult::getModifiedCount)
                                .sum())
                        .isOne();
            }
        }

        @Test
        void oneOfManyInsertsOfAUniqueValueWins() throws Exception {
            things.createIndex(Indexes.ascending("mail"), new IndexOptions().unique(true));
            Supplier<Boolean> attempt = () -> {
                try {
                    things.insertOne(new Document("mail", "a@x"));
                    return true;
                } catch (MongoWriteException e) {
                    return false;
                }
            };
            assertThat(together(THREADS, attempt::get)).containsOnlyOnce(true);
            assertThat(things.countDocuments()).isOne();
        }

        @Test
        void eachJobIsClaimedOnce() throws Exception {
            things.createIndex(Indexes.ascending("state", "due"));
            things.insertMany(range(0, 100)
                    .mapToObj(i ->
                            new Document("_id", i).append("state", "waiting").append("due", i))
                    .toList());
            List<List<Object>> claimed = together(THREADS, () -> {
                List<Object> mine = new ArrayList<>();
                while (true) {
                    Document job = things.findOneAndUpdate(
                            eq("state", "waiting"),
                            set("state", "taken"),
                            new FindOneAndUpdateOptions().sort(ascending("due")));
                    if (job == null) {
                        return mine;
                    }
                    mine.add(job.get("_id"));
                }
            });
            assertThat(claimed.stream().flatMap(List::stream)).hasSize(100).doesNotHaveDuplicates();
        }

        @Test
        void collectionsAppearOnceUnderConcurrentFirstWrites() throws Exception {
            together(
                    THREADS,
                    () -> things.insertOne(
                            new Document("thread", Thread.currentThread().threadId())));
            assertThat(things.countDocuments()).isEqualTo(THREADS);
        }
    }

    @Nested
    class Collections {

        @Test
        void canBeRenamedWithTheirIndexes() {
            things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
            insert("{_id: 1, a: [1, 2]}");
            String newName = "renamed-" + UUID.randomUUID();
            things.renameCollection(new com.mongodb.MongoNamespace("contract", newName));
            things = client.getDatabase("contract").getCollection(newName);
            assertThat(idsOf(eq("a", 2))).containsExactly(1);
            assertThatThrownBy(() -> things.insertOne(Document.parse("{_id: 2, a: 1}")))
                    .isInstanceOf(MongoWriteException.class);
        }

        @Test
        void startAnewAfterADrop() {
            things.createIndex(Indexes.ascending("a"), new IndexOptions().unique(true));
            insert("{_id: 1, a: 1}");
            things.drop();
            insert("{_id: 1, a: 1}", "{_id: 2, a: 1}");
            assertThat(idsOf(eq("a", 1))).containsExactly(1, 2);
        }

        @Test
        void areListed() {
            insert("{_id: 1}");
            assertThat(client.getDatabase("contract").listCollectionNames())
                    .contains(things.getNamespace().getCollectionName());
        }

        @Test
        void aWholeDatabaseCanBeDropped() {
            MongoCollection<Document> other = client.getDatabase("other").getCollection("things");
            other.createIndex(Indexes.ascending("a"));
            other.insertOne(new Document("a", 1));
            client.getDatabase("other").drop();
            assertThat(other.countDocuments()).isZero();
            other.insertOne(new Document("a", 1));
            assertThat(other.countDocuments(eq("a", 1))).isOne();
            client.getDatabase("other").drop();
        }
    }
}
