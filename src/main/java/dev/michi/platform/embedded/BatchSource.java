package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Where a cursor takes its documents from. */
interface BatchSource {

    List<Document> take(BatchLimit limit);

    boolean isEmpty();
}
