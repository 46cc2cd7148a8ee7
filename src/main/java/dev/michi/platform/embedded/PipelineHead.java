package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The beginning of an aggregation that is an ordinary query ({@code $match}, {@code $sort}, {@code $skip},
 * {@code $limit} in this order), so that it can use an index, and the stages left over.
 */
record PipelineHead(Query query, List<Document> rest) {

    static PipelineHead of(List<Document> pipeline) {
        int next = 0;
        List<Document> filters = new ArrayList<>();
        while (isAt(pipeline, next, "$match")) {
            filters.add(Fields.document(pipeline.get(next++), "$match"));
        }
        SortOrder order = SortOrder.NONE;
        if (isAt(pipeline, next, "$sort")) {
            order = SortOrder.of(Fields.document(pipeline.get(next++), "$sort"));
        }
        long skip = isAt(pipeline, next, "$skip") ? number(pipeline.get(next++), "$skip") : 0;
        long limit = isAt(pipeline, next, "$limit") ? number(pipeline.get(next++), "$limit") : 0;
        Query query = new Query(allOf(filters), order, skip, limit);
        return new PipelineHead(query, pipeline.subList(next, pipeline.size()));
    }

    /** Whether all that is left is the count a driver's {@code countDocuments} asks for. */
    boolean countsDocuments() {
        Document group = new Document("_id", 1).append("n", new Document("$sum", 1));
        return rest.size() == 1 && group.equals(rest.getFirst().get("$group"));
    }

    private static Document allOf(List<Document> filters) {
        return switch (filters.size()) {
            case 0 -> new Document();
            case 1 -> filters.getFirst();
            default -> new Document("$and", filters);
        };
    }

    private static boolean isAt(List<Document> pipeline, int index, String stage) {
        return index < pipeline.size() && pipeline.get(index).keySet().equals(Set.of(stage));
    }

    private static long number(Document stage, String name) {
        return Fields.number(stage, name);
    }
}
