package dev.michi.platform.embedded;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ReadersTest {

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 20, unit = SECONDS)
    void readersDoNotWaitWhileACommitHoldsTheStore() {
        try (Opened opened = new Opened(folder)) {
            opened.things().insertOne(new Document("_id", 1));
            GroupCommit commits = opened.mongo().engine().current().commits();
            assertThat(commits.whileQuiet(() -> opened.things().find().first())).isNotNull();
            assertThat(commits.whileQuiet(() -> opened.things().countDocuments()))
                    .isOne();
        }
    }
}
