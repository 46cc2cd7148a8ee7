package dev.michi.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static com.mongodb.client.model.Updates.inc;
import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With 50,000 documents, a query reads those it is asked for, not all. */
class IndexUseTest {

    private static final int ALL = 50_000;
    private static final int PEOPLE = 5_000;
    private static final int OF_ONE = ALL / PEOPLE;

    @TempDir
    private static Path folder;

    private static Opened opened;
    private static MongoCollection<Document> facts;

    private long documentsBefore;

    @BeforeAll
    static void fill() {
        opened = new Opened(folder);
        facts = opened.things();
        facts.createIndex(Indexes.ascending("person"));
        facts.createIndex(Indexes.compoundIndex(Indexes.ascending("module"), Indexes.descending("at")));
        facts.createIndex(Indexes.ascending("tags"));
        for (int from = 0; from < ALL; from += 1000) {
            facts.insertMany(
                    range(from, from + 1000).mapToObj(IndexUseTest::fact).toList());
        }
    }

    private static Document fact(int i) {
        return new Document("_id", i)
                .append("person", "p%04d".formatted(i % PEOPLE))
                .append("module", i % 10)
                .append("at", i)
                .append("tags", List.of("t" + i % 1000, "u" + i % 1000))
                .append("points", i % 7);
    }

    @AfterAll
    static void close() {
        opened.close();
    }

    @BeforeEach
    void startCounting() {
        documentsBefore = opened.mongo().stats().documentsRead();
    }

    private long documentsRead() {
        return opened.mongo().stats().documentsRead() - documentsBefore;
    }

    @Test
    void oneValueReadsItsDocuments() {
        assertThat(facts.find(eq("person", "p0042")).into(new ArrayList<>())).hasSize(OF_ONE);
        assertThat(documentsRead()).isEqualTo(OF_ONE);
    }

    @Test
    void anIdReadsOneDocument() {
        assertThat(facts.find(and(eq("_id", 42), eq("module", 2))).first()).isNotNull();
        assertThat(documentsRead()).isOne();
    }

    @Test
    void severalValuesReadTheirDocuments() {
        assertThat(facts.find(in("person", "p0001", "p0002", "nobody")).into(new ArrayList<>()))
                .hasSize(2 * OF_ONE);
        assertThat(documentsRead()).isEqualTo(2 * OF_ONE);
    }

    @Test
    void aRangeReadsItsDocuments() {
        assertThat(facts.find(and(gte("person", "p0010"), lt("person", "p0020")))
                        .into(new ArrayList<>()))
                .hasSize(10 * OF_ONE);
        assertThat(documentsRead()).isEqualTo(10 * OF_ONE);
    }

    @Test
    void aPrefixReadsItsDocuments() {
        assertThat(facts.find(regex("person", "^p004")).into(new ArrayList<>())).hasSize(10 * OF_ONE);
        assertThat(documentsRead()).isEqualTo(10 * OF_ONE);
    }

    @Test
    void anElementOfAnArrayReadsItsDocuments() {
        assertThat(facts.find(eq("tags", "t7")).into(new ArrayList<>())).hasSize(50);
        assertThat(documentsRead()).isEqualTo(50);
    }

    @Test
    void alternativesReadTheirDocuments() {
        assertThat(facts.find(or(eq("person", "p0001"), eq("tags", "t7"))).into(new ArrayList<>()))
                .hasSize(OF_ONE + 50);
        assertThat(documentsRead()).isEqualTo(OF_ONE + 50);
    }

    @Test
    void aCompoundIndexNarrowsByBothFields() {
        assertThat(facts.find(and(eq("module", 3), gt("at", ALL - 1000))).into(new ArrayList<>()))
                .hasSize(100);
        assertThat(documentsRead()).isEqualTo(100);
    }

    @Test
    void theFirstInAnIndexedOrderAreReadOnly() {
        assertThat(facts.find(eq("module", 3)).sort(descending("at")).limit(5).into(new ArrayList<>()))
                .extracting(each -> each.get("at"))
                .containsExactly(49993, 49983, 49973, 49963, 49953);
        assertThat(facts.find()
                        .sort(orderBy(descending("module"), ascending("at")))
                        .limit(2)
                        .into(new ArrayList<>()))
                .extracting(each -> each.get("at"))
                .containsExactly(9, 19);
        assertThat(facts.find().sort(descending("_id")).limit(3).into(new ArrayList<>()))
                .hasSize(3);
        assertThat(documentsRead()).isLessThan(20);
    }

    @Test
    void aPageIsReadWithoutTheRest() {
        facts.find(gt("_id", 30_000)).sort(ascending("_id")).limit(20).into(new ArrayList<>());
        assertThat(documentsRead()).isLessThanOrEqualTo(21);
    }

    @Test
    void countsReadNoDocuments() {
        assertThat(facts.countDocuments(eq("person", "p0042"))).isEqualTo(OF_ONE);
        assertThat(facts.countDocuments(and(eq("module", 3), gt("at", 100)))).isEqualTo(4990);
        assertThat(facts.countDocuments()).isEqualTo(ALL);
        assertThat(documentsRead()).isZero();
    }

    @Test
    void anAggregationBeginsWithTheIndex() {
        facts.aggregate(List.of(
                        Aggregates.match(eq("person", "p0042")),
                        Aggregates.group("$points"),
                        Aggregates.sort(ascending("_id"))))
                .into(new ArrayList<>());
        assertThat(documentsRead()).isEqualTo(OF_ONE);
    }

    @Test
    void aLookupUsesTheIndexOfTheOtherSide() {
        facts.aggregate(List.of(
                        Aggregates.match(in("_id", 1, 2, 3)), Aggregates.lookup("things", "person", "person", "same")))
                .into(new ArrayList<>());
        assertThat(documentsRead()).isEqualTo(3 + 3 * OF_ONE);
    }

    @Test
    void updatesAndDeletesUseTheIndex() {
        facts.updateOne(and(eq("person", "p0100"), eq("at", 100)), inc("touched", 1));
        facts.updateMany(eq("person", "p0101"), inc("touched", 1));
        facts.findOneAndUpdate(eq("person", "p0102"), Updates.set("touched", 1));
        facts.deleteOne(eq("person", "p0103"));
        facts.insertOne(fact(103));
        assertThat(documentsRead()).isLessThanOrEqualTo(2 * OF_ONE + 2);
    }

    @Test
    void theMoreSelectiveIndexIsChosen() {
        facts.find(and(eq("module", 2), eq("person", "p0042"))).into(new ArrayList<>());
        assertThat(documentsRead()).isEqualTo(OF_ONE);
    }

    @Test
    void theFirstBatchDoesNotReadTheRest() {
        try (var cursor = facts.find().iterator()) {
            cursor.next();
            assertThat(documentsRead()).isLessThanOrEqualTo(BatchLimit.DEFAULT_DOCUMENTS + 1);
        }
    }
}
