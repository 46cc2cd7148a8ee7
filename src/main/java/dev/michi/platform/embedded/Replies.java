package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import java.util.List;

/** Answers as the MongoDB protocol wants them. */
final class Replies {

    private Replies() {}

    static Document ok(Document reply) {
        Utils.markOkay(reply);
        return reply;
    }

    static Document firstBatch(String namespace, List<Document> documents, long cursor) {
        return ok(new Document(
                "cursor", new Document("id", cursor).append("ns", namespace).append("firstBatch", documents)));
    }

    static Document error(MongoServerException error) {
        Document reply = new Document("ok", 0).append("errmsg", error.getMessageWithoutErrorCode());
        if (error instanceof MongoServerError coded) {
            reply.append("code", coded.getCode());
            reply.putIfNotNull("codeName", coded.getCodeName());
        }
        return reply;
    }

    static Document writeError(int index, Document error) {
        Document patched = error.clone();
        patched.put("index", index);
        return patched;
    }
}
