package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;

/** What is asked of a collection. A limit of 0 means all. */
record Query(Document filter, SortOrder order, long skip, long limit) {

    /** How many results have to be found before the answer is complete; 0 for all there are. */
    long wanted() {
        return limit == 0 ? 0 : skip + limit;
    }
}
