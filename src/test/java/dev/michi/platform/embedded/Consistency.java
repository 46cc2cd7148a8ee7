package dev.michi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Set;
import java.util.TreeSet;
import org.h2.mvstore.MVMap;

/** Walks documents and indexes and compares: every document has its entries, and there are no others. */
final class Consistency {

    private Consistency() {}

    /** @return how many entries were compared */
    static long check(EmbeddedMongo mongo, String database, String collection) {
        StoredDatabase opened =
                (StoredDatabase) mongo.engine().current().backend().resolveDatabase(database);
        StoredCollection documents = opened.findCollection(collection);
        long entries = 0;
        if (documents != null) {
            for (var index : documents.getIndexes()) {
                if (index instanceof OrderedIndex ordered) {
                    entries += check(documents, ordered);
                }
            }
        }
        return entries;
    }

    private static long check(StoredCollection documents, OrderedIndex index) {
        Set<byte[]> expected = new TreeSet<>(Arrays::compareUnsigned);
        for (Document document : documents.queryAll()) {
            expected.addAll(index.entriesOf(document));
        }
        MVMap<byte[], byte[]> map = index.map();
        Iterator<byte[]> present = map.keyIterator(MultikeyMark.firstEntry());
        long count = 0;
        for (byte[] key : expected) {
            assertThat(present).as("entries of %s", index.getName()).hasNext();
            assertThat(present.next()).isEqualTo(key);
            count++;
        }
        assertThat(present).as("entries of %s", index.getName()).isExhausted();
        return count;
    }
}
