package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MediaStoreTest {

    @TempDir
    Path folder;

    private MediaStore store;

    @BeforeEach
    void open() {
        store = new MediaStore(folder, Clock.systemUTC());
    }

    @Test
    void givesBackWhatWasPutUnderTheHashOfItsContent() throws Exception {
        var file = store.put(bytes("道"), "Path.svg");
        assertThat(file.hash()).isEqualTo("00a9d5bd97c269b44f954c91d6a2f8afd4bcd35fa8b503c4af6fd1212f619c82");
        assertThat(file.name()).isEqualTo("path.svg");
        assertThat(file.type()).isEqualTo("image/svg+xml");
        assertThat(store.open(file.hash()).readAllBytes()).isEqualTo("道".getBytes(StandardCharsets.UTF_8));
        assertThat(store.bytes(file.hash())).isEqualTo(3);
    }

    @Test
    void storesTheSameContentOnce() throws Exception {
        store.put(bytes("same"), "a.png");
        store.put(bytes("same"), "b.png");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(1);
        }
    }

    @Test
    void aStreamThatBreaksLeavesNothing() {
        var broken = new InputStream() {
            private int left = 10;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("the line went dead");
                }
                return 'x';
            }
        };
        assertThatThrownBy(() -> store.put(broken, "a.png")).isInstanceOf(MediaException.class);
        assertThat(folder.resolve("incoming")).isEmptyDirectory();
        assertThat(folder.resolve("files")).isEmptyDirectory();
    }

    @Test
    void sweepsWhatACrashLeftHalfWritten() throws Exception {
        Files.writeString(folder.resolve("incoming/half"), "ha");
        var whole = store.put(bytes("whole"), "a.png");
        assertThat(store.sweepIncoming(Duration.ofHours(1)))
                .as("another process may be writing it")
                .isZero();
        assertThat(store.sweepIncoming(Duration.ZERO)).isEqualTo(1);
        assertThat(store.find(whole.hash())).isPresent();
    }

    @Test
    void deletesOnlyOldFilesThatNobodyRefersTo() throws Exception {
        var kept = store.put(bytes("kept"), "a.png");
        var gone = store.put(bytes("gone"), "b.png");
        assertThat(store.deleteUnreferenced(kept.hash()::equals, Duration.ofDays(1)))
                .as("young ones may not be referred to yet")
                .isZero();
        assertThat(store.deleteUnreferenced(kept.hash()::equals, Duration.ofDays(-1)))
                .isEqualTo(1);
        assertThat(store.find(kept.hash())).isPresent();
        assertThat(store.find(gone.hash())).isEmpty();
    }

    @Test
    void refusesWhatIsNoHash() {
        assertThatThrownBy(() -> store.find("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "lines.csv, lines.csv",
        "My File (2).PDF, my-file-2.pdf",
        "../../etc/passwd, passwd",
        "表紙.png, file.png",
        ".htaccess, file.htaccess",
        "a..b.svg, a.b.svg",
        "ＡＢＣ.jpg, abc.jpg",
        "'', file"
    })
    void makesNamesSafe(String name, String safe) {
        assertThat(MediaStore.safeName(name)).isEqualTo(safe);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
