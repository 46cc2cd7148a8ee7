package dev.michi.platform.embedded;

/** How much goes into one answer: MongoDB's first batch of 101 documents, and never more than 16 MB. */
final class BatchLimit {

    static final int DEFAULT_DOCUMENTS = 101;
    static final int MAX_BYTES = 16 * 1024 * 1024;

    private final int documents;
    private int taken;
    private long bytes;

    /** @param documents how many the client asked for; 0 or less leaves it to the bytes */
    BatchLimit(int documents) {
        this.documents = documents <= 0 ? Integer.MAX_VALUE : documents;
    }

    /** Whether a document of this size still fits; the first always does. */
    boolean admits(int size) {
        if (taken >= documents || (taken > 0 && bytes + size > MAX_BYTES)) {
            return false;
        }
        taken++;
        bytes += size;
        return true;
    }
}
