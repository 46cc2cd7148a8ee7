package dev.michi.platform.embedded;

import static java.util.stream.IntStream.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.client.MongoCursor;
import java.nio.file.Path;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CursorTimeoutTest {

    @TempDir
    private Path folder;

    @Test
    void aCursorNobodyComesBackToIsForgotten() {
        try (Opened opened = new Opened(folder, Settings.DEFAULT.withCursorPatience(Duration.ZERO))) {
            opened.things()
                    .insertMany(
                            range(0, 10).mapToObj(i -> new Document("_id", i)).toList());
            MongoCursor<Document> abandoned =
                    opened.things().find().batchSize(2).iterator();
            abandoned.next();
            OpenCursors cursors = opened.mongo().engine().current().backend().cursors();
            assertThat(cursors.count()).isOne();
            cursors.forgetAbandoned();
            assertThat(cursors.count()).isZero();
            abandoned.next();
            assertThatThrownBy(abandoned::next).isInstanceOf(MongoCursorNotFoundException.class);
        }
    }

    @Test
    void aCursorReadToItsEndOrClosedIsGone() {
        try (Opened opened = new Opened(folder)) {
            opened.things()
                    .insertMany(
                            range(0, 10).mapToObj(i -> new Document("_id", i)).toList());
            opened.things().find().batchSize(3).forEach(each -> {});
            try (MongoCursor<Document> closed =
                    opened.things().find().batchSize(3).iterator()) {
                closed.next();
            }
            assertThat(opened.things().find().batchSize(2).first()).isNotNull();
            assertThat(opened.mongo().engine().current().backend().cursors().count())
                    .isZero();
        }
    }
}
