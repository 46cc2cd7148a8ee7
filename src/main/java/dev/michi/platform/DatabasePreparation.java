package dev.michi.platform;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/** Creates the declared indexes and runs the migrations that have not run yet, before the web server takes requests. */
@Component
class DatabasePreparation extends StartStep {

    private static final Logger LOG = LoggerFactory.getLogger(DatabasePreparation.class);
    private static final String DONE = "migrations";

    private final MongoOperations database;
    private final List<DatabaseNeeds> needs;
    private final Clock clock;

    DatabasePreparation(MongoOperations database, List<DatabaseNeeds> needs, Clock clock) {
        super(DATABASE);
        this.database = database;
        this.needs = List.copyOf(needs);
        this.clock = clock;
    }

    @Override
    protected void run() {
        needs.stream().flatMap(each -> each.indexes().stream()).forEach(this::create);
        needs.stream()
                .flatMap(each -> each.migrations().stream())
                .sorted(Comparator.comparing(Migration::id))
                .forEach(this::runOnce);
    }

    private void create(IndexDeclaration declaration) {
        var index = new Index();
        declaration.fields().forEach(field -> index.on(field, Sort.Direction.ASC));
        if (declaration.unique()) {
            index.unique();
        }
        database.indexOps(declaration.collection()).createIndex(index);
    }

    private void runOnce(Migration migration) {
        var done = Query.query(Criteria.where("_id").is(migration.id()));
        if (database.exists(done, DONE)) {
            return;
        }
        LOG.info("Migrating: {}", migration.id());
        migration.run(database);
        database.save(new Document("_id", migration.id()).append("at", clock.instant()), DONE);
    }
}
