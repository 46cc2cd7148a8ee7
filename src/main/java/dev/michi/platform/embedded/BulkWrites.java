package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Makes bulk writes tell what MongoDB tells: an ordered one stops at the first failure, and only what was written is
 * counted.
 */
final class BulkWrites {

    private BulkWrites() {}

    /** Corrects the number of inserted documents, which comes as the number that was sent. */
    static Document inserted(Document command, Document reply) {
        List<Document> errors = Fields.documents(reply, "writeErrors");
        if (!errors.isEmpty()) {
            int written = isOrdered(command)
                    ? Fields.number(errors.getFirst(), "index")
                    : Fields.number(reply, "n") - errors.size();
            reply.put("n", written);
        }
        return reply;
    }

    /** Runs each of several updates by itself. */
    static Document update(Document command, UnaryOperator<Document> single) {
        List<Document> updates = Fields.documents(command, "updates");
        int matched = 0;
        int modified = 0;
        List<Document> upserted = new ArrayList<>();
        List<Document> errors = new ArrayList<>();
        for (int i = 0; i < updates.size(); i++) {
            Document one = command.clone();
            one.put("updates", List.of(updates.get(i)));
            Document reply = single.apply(one);
            matched += Fields.number(reply, "n");
            modified += Fields.number(reply, "nModified");
            for (Document each : Fields.documents(reply, "upserted")) {
                upserted.add(Replies.writeError(i, each));
            }
            for (Document each : Fields.documents(reply, "writeErrors")) {
                errors.add(Replies.writeError(i, each));
            }
            if (!errors.isEmpty() && isOrdered(command)) {
                break;
            }
        }
        Document reply = new Document("n", matched).append("nModified", modified);
        if (!upserted.isEmpty()) {
            reply.put("upserted", upserted);
        }
        if (!errors.isEmpty()) {
            reply.put("writeErrors", errors);
        }
        return Replies.ok(reply);
    }

    private static boolean isOrdered(Document command) {
        return !Boolean.FALSE.equals(command.get("ordered"));
    }
}
