package dev.michi.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Writes what comes over a line into a file, in large pieces. While more comes, what has gathered goes to the disk, so that a
 * large file is nearly there when its last byte comes.
 */
final class Inflow {

    private static final int PIECE = 1 << 20;
    private static final long SYNCED_AT_ONCE = 64 * PIECE;

    private final FileChannel file;
    private final Optional<MessageDigest> digest;
    private CompletableFuture<Void> synced = CompletableFuture.completedFuture(null);
    private long written;
    private long syncedUpTo;

    private Inflow(FileChannel file, Optional<MessageDigest> digest) {
        this.file = file;
        this.digest = digest;
    }

    /**
     * Writes all there is, or what came before the line broke off. When this returns it is on the disk.
     *
     * @param most bytes that are taken
     * @param digest gets all that was written
     */
    static void copy(InputStream content, FileChannel file, long most, Optional<MessageDigest> digest)
            throws IOException {
        var inflow = new Inflow(file, digest);
        try {
            inflow.copy(content, most);
        } finally {
            inflow.finish();
        }
    }

    private void copy(InputStream content, long most) throws IOException {
        var piece = new byte[(int) Math.min(PIECE, most)];
        var filled = piece.length;
        while (written < most && filled == piece.length) {
            var wanted = (int) Math.min(piece.length, most - written);
            filled = 0;
            try {
                for (var read = 0; filled < wanted && read >= 0; filled += Math.max(0, read)) {
                    read = content.read(piece, filled, wanted - filled);
                }
            } finally {
                write(piece, filled);
            }
        }
    }

    private void write(byte[] piece, int length) throws IOException {
        digest.ifPresent(each -> each.update(piece, 0, length));
        var bytes = ByteBuffer.wrap(piece, 0, length);
        while (bytes.hasRemaining()) {
            file.write(bytes);
        }
        written += length;
        if (written - syncedUpTo >= SYNCED_AT_ONCE && synced.isDone()) {
            syncedUpTo = written;
            synced = new CompletableFuture<>();
            Thread.ofPlatform().name("michi-inflow").daemon().start(() -> sync(synced));
        }
    }

    private void sync(CompletableFuture<Void> done) {
        try {
            file.force(false);
            done.complete(null);
        } catch (IOException e) {
            done.completeExceptionally(new UncheckedIOException(e));
        }
    }

    private void finish() throws IOException {
        try {
            synced.join();
        } catch (CompletionException failed) {
            throw new IOException(failed.getCause());
        } finally {
            file.force(true);
        }
    }
}
