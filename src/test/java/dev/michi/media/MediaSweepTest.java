package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MediaSweepTest {

    @TempDir
    private Path folder;

    private MediaFixture fixture;
    private MediaStore store;
    private MediaSweep sweep;

    @BeforeEach
    void open() {
        fixture = new MediaFixture(folder);
        store = fixture.store;
        sweep = new MediaSweep(store, new MentionDocuments(fixture.database));
    }

    @AfterEach
    void close() {
        fixture.close();
    }

    @Test
    void whatAnyDocumentNamesStaysWhereverItStandsInIt() {
        var field = stored("field", Duration.ofDays(100));
        var page = stored("in the middle of a page", Duration.ofDays(100));
        var gone = stored("gone", Duration.ofDays(100));
        save("modules", new Document("units", java.util.List.of(new Document("file", new Document("hash", field)))));
        save("a_feature_of_tomorrow", new Document("html", "<img src=\"/media/files/" + page + "/a.png\">"));

        sweep.sweep();

        assertThat(store.find(field)).isPresent();
        assertThat(store.find(page)).isPresent();
        assertThat(store.find(gone)).isEmpty();
    }

    @Test
    void whatIsYoungerThanAWeekMayStillBecomeNamed() {
        save("modules", new Document("picture", stored("picture", Duration.ofDays(100))));
        var uploading = stored("uploading", MediaSweep.GRACE.minusHours(1));
        sweep.sweep();
        assertThat(store.find(uploading)).isPresent();
        fixture.clock.pass(Duration.ofHours(2));
        sweep.sweep();
        assertThat(store.find(uploading)).isEmpty();
    }

    @Test
    void anOldFileThatIsStoredAgainIsYoung() {
        save("modules", new Document("picture", stored("picture", Duration.ofDays(100))));
        var again = stored("again", Duration.ofDays(100));
        put("again");
        sweep.sweep();
        assertThat(store.find(again)).isPresent();
    }

    @Test
    void anImportThatStoresAFileAgainWhileItIsJudgedKeepsIt() {
        var again = stored("again", Duration.ofDays(100));
        var deleted = store.deleteUnreferenced(
                hash -> {
                    put("again");
                    return false;
                },
                MediaSweep.GRACE);
        assertThat(deleted).isZero();
        assertThat(store.find(again)).isPresent();
    }

    @Test
    void aDatabaseThatNamesNoFileAtAllIsNotBelieved() {
        var file = stored("of the other database", Duration.ofDays(100));
        save("modules", new Document("title", "no picture"));
        sweep.sweep();
        assertThat(store.find(file)).isPresent();
    }

    private String stored(String content, Duration age) {
        var hash = put(content);
        age(hash, age);
        return hash;
    }

    private String put(String content) {
        return store.put(new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)), "a.png")
                .hash();
    }

    private void age(String hash, Duration age) {
        try {
            var then = fixture.clock.instant().minus(age);
            Files.setLastModifiedTime(store.get(hash), FileTime.from(then));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void save(String collection, Document document) {
        fixture.database.save(document, collection);
    }
}
