package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;

/** What an older Michi wrote, met by a newer one: version 1 of these notes had a field that version 2 calls otherwise. */
class MigrationTest {

    private static final String NOTES = "notes";

    private final MongoTemplate database = TestDatabase.create();
    private final List<String> runs = new ArrayList<>();

    @BeforeEach
    void anOlderMichiWrites() {
        for (int i = 0; i < 5; i++) {
            database.insert(
                    new Document("_id", "n" + i).append("schemaVersion", 1).append("txt", "text " + i), NOTES);
        }
    }

    @AfterEach
    void drop() {
        database.getDb().drop();
    }

    @Test
    void olderDataAreMigratedOnceHoweverOftenThePortalStarts() {
        for (int start = 0; start < 4; start++) {
            start(renaming(Integer.MAX_VALUE));
        }
        assertThat(runs).containsExactly("2026-11-22-notes-text");
        assertThat(notes()).hasSize(5).allSatisfy(note -> assertThat(note)
                .containsEntry("schemaVersion", 2)
                .containsEntry("text", "text " + note.getString("_id").substring(1))
                .doesNotContainKey("txt"));
    }

    @Test
    void oneThatBrokeOffIsTakenUpAgainAtTheNextStart() {
        assertThatThrownBy(() -> start(renaming(2))).hasMessage("power cut");
        assertThat(notes()).filteredOn("schemaVersion", 2).hasSize(2);
        start(renaming(Integer.MAX_VALUE));
        start(renaming(Integer.MAX_VALUE));
        assertThat(runs).hasSize(2);
        assertThat(notes())
                .extracting(note -> note.getString("text"))
                .containsExactly("text 0", "text 1", "text 2", "text 3", "text 4");
    }

    @Test
    void thoseOfAllFeaturesRunInTheOrderOfTheirDays() {
        start(noting("2026-12-01-learning"), noting("2026-11-30-people"), noting("2026-12-24-catalog"));
        assertThat(runs).containsExactly("2026-11-30-people", "2026-12-01-learning", "2026-12-24-catalog");
    }

    @Test
    void noneRunsAfterOneThatFailed() {
        assertThatThrownBy(() -> start(renaming(0), noting("2026-12-01-later"))).hasMessage("power cut");
        assertThat(runs).containsExactly("2026-11-22-notes-text");
    }

    private void start(Migration... migrations) {
        var needs = new ArrayList<DatabaseNeeds>();
        List.of(migrations).forEach(each -> needs.add(new Needs(List.of(each))));
        new DatabasePreparation(database, needs, Clock.systemUTC()).start();
    }

    private List<Document> notes() {
        return database.find(new Query().with(org.springframework.data.domain.Sort.by("_id")), Document.class, NOTES);
    }

    private Migration noting(String id) {
        return migration(id, unused -> {});
    }

    /** One document at a time, those of the old version alone: so it may run again. */
    private Migration renaming(int breaksOffAfter) {
        return migration("2026-11-22-notes-text", database -> {
            var done = 0;
            for (var old : database.find(query(where("schemaVersion").is(1)), Document.class, NOTES)) {
                if (done++ >= breaksOffAfter) {
                    throw new IllegalStateException("power cut");
                }
                database.updateFirst(
                        query(where("_id")
                                .is(old.get("_id"))
                                .and("schemaVersion")
                                .is(1)),
                        new Update().rename("txt", "text").set("schemaVersion", 2),
                        NOTES);
            }
        });
    }

    private Migration migration(String id, java.util.function.Consumer<MongoOperations> work) {
        return new Migration() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public void run(MongoOperations database) {
                runs.add(id);
                work.accept(database);
            }
        };
    }

    private record Needs(List<Migration> migrations) implements DatabaseNeeds {
        @Override
        public List<IndexDeclaration> indexes() {
            return List.of();
        }
    }
}
