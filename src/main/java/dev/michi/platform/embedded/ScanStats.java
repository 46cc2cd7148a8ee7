package dev.michi.platform.embedded;

import java.util.concurrent.atomic.LongAdder;

/** Counts what queries had to look at, so that a test can tell an index scan from a collection scan. */
final class ScanStats {

    private final LongAdder entries = new LongAdder();
    private final LongAdder documents = new LongAdder();

    void readEntry() {
        entries.increment();
    }

    void readDocument() {
        documents.increment();
    }

    long entriesRead() {
        return entries.sum();
    }

    long documentsRead() {
        return documents.sum();
    }
}
