package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Runs aggregations: the head by the query planner, the rest by the library, the answer in bounded batches. */
final class Aggregations {

    private final StoredDatabase database;
    private final DatabaseResolver databases;
    private final Oplog oplog;
    private final OpenCursors cursors;

    Aggregations(StoredDatabase database, DatabaseResolver databases, Oplog oplog, OpenCursors cursors) {
        this.database = database;
        this.databases = databases;
        this.oplog = oplog;
        this.cursors = cursors;
    }

    Document run(Document command) {
        String name = Fields.text(command, "aggregate");
        StoredCollection collection = database.findCollection(name);
        PipelineHead head = PipelineHead.of(Aggregation.parse(command.get("pipeline")));
        List<Document> results =
                head.countsDocuments() ? counted(collection, head.query()) : computed(collection, head);
        ListBatches batches = new ListBatches(results);
        List<Document> first = batches.take(new BatchLimit(batchSize(command)));
        long cursor = batches.isEmpty() ? 0 : cursors.open(batches).getId();
        return Replies.firstBatch(database.namespaceOf(name), first, cursor);
    }

    private static List<Document> counted(@Nullable StoredCollection collection, Query query) {
        long count = collection == null ? 0 : collection.finder().count(query);
        return count == 0 ? List.of() : List.of(new Document("_id", 1).append("n", Math.toIntExact(count)));
    }

    private List<Document> computed(@Nullable StoredCollection collection, PipelineHead head) {
        Aggregation rest = Aggregation.fromPipeline(head.rest(), databases, database, collection, oplog);
        rest.validate(new Document("cursor", new Document()));
        return rest.runStages(collection == null ? Stream.empty() : stream(collection, head.query()));
    }

    private static Stream<Document> stream(StoredCollection collection, Query query) {
        Results results = collection.finder().find(query);
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(results, 0), false)
                .map(Hit::document);
    }

    private static int batchSize(Document command) {
        Object asked = Fields.document(command, "cursor").get("batchSize");
        return asked instanceof Number size && size.intValue() > 0 ? size.intValue() : BatchLimit.DEFAULT_DOCUMENTS;
    }
}
