package dev.michi.platform.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a second process out of the folder. The operating system drops the lock when the owner dies, however it dies,
 * so a left-over file never keeps anyone out. The file names the owner's process id for the message the other one shows.
 */
final class FolderLock implements AutoCloseable {

    private static final String FILE_NAME = "database.lock";

    /** Far behind the text, so that the text stays readable where locks are mandatory (Windows). */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    static FolderLock acquire(Path folder) {
        Path file = folder.resolve(FILE_NAME);
        FileChannel channel;
        try {
            Files.createDirectories(folder);
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new DatabaseFolderNotWritableException(folder, e);
        }
        try {
            if (tryLock(channel) == null) {
                OptionalLong owner = readOwner(channel);
                channel.close();
                throw new DatabaseInUseException(folder, owner);
            }
            writeOwner(channel);
            return new FolderLock(channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw new DatabaseFolderNotWritableException(folder, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static OptionalLong readOwner(FileChannel channel) {
        try {
            ByteBuffer text = ByteBuffer.allocate(32);
            channel.read(text, 0);
            String pid =
                    StandardCharsets.US_ASCII.decode(text.flip()).toString().strip();
            return OptionalLong.of(Long.parseLong(pid));
        } catch (IOException | NumberFormatException e) {
            return OptionalLong.empty();
        }
    }

    private static void writeOwner(FileChannel channel) throws IOException {
        byte[] pid = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(pid), 0);
    }

    private static void closeQuietly(FileChannel channel) {
        try {
            channel.close();
        } catch (IOException ignored) {
            // The first trouble is the one to report.
        }
    }

    @Override
    public void close() {
        closeQuietly(channel);
    }
}
