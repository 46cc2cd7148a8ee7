package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InflowTest {

    /** More than one piece, and enough to be synced in between. */
    private static final int LARGE = 65 << 20;

    @TempDir
    Path folder;

    @Test
    void writesAndHashesWhatComesInUnevenParts() throws Exception {
        var bytes = new byte[LARGE + 7];
        new Random(1).nextBytes(bytes);
        var digest = MessageDigest.getInstance("SHA-256");
        copy(uneven(bytes), Long.MAX_VALUE, Optional.of(digest));
        assertThat(Files.mismatch(file(), Files.write(folder.resolve("sent"), bytes)))
                .isEqualTo(-1);
        assertThat(digest.digest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes));
    }

    @Test
    void takesNoMoreThanItMay() throws Exception {
        copy(new ByteArrayInputStream(new byte[100]), 40, Optional.empty());
        assertThat(file()).hasSize(40);
    }

    @Test
    void whatCameBeforeTheLineBrokeOffIsKept() {
        var whole = new byte[(1 << 20) + 5];
        Arrays.fill(whole, (byte) 3);
        var broken = new SequenceInputStream(new ByteArrayInputStream(whole), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("broken off");
            }
        });
        assertThatIOException().isThrownBy(() -> copy(broken, Long.MAX_VALUE, Optional.empty()));
        assertThat(file()).hasBinaryContent(whole);
    }

    private static InputStream uneven(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int offset, int length) {
                return super.read(to, offset, Math.min(length, 77_777));
            }
        };
    }

    private void copy(InputStream content, long most, Optional<MessageDigest> digest) throws IOException {
        try (var channel = FileChannel.open(file(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            Inflow.copy(content, channel, most, digest);
        }
    }

    private Path file() {
        return folder.resolve("file");
    }
}
