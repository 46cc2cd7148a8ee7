package dev.michi.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Files that come in parts, each under the id of its recording. How much has come is how long the file is: nothing else has
 * to be remembered, and what was answered as received is on the disk.
 */
class PartialFiles {

    private final Path folder;

    PartialFiles(Path folder) {
        this.folder = folder;
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new MediaException("The folder of uploads cannot be created", e);
        }
    }

    Path path(RecordingId id) {
        return folder.resolve(id.value());
    }

    /** Makes an empty file, unless there is one. */
    void create(RecordingId id) throws IOException {
        Files.newByteChannel(path(id), StandardOpenOption.WRITE, StandardOpenOption.CREATE)
                .close();
    }

    long length(RecordingId id) {
        try {
            return Files.exists(path(id)) ? Files.size(path(id)) : 0;
        } catch (IOException e) {
            throw new MediaException("Cannot look at upload " + id, e);
        }
    }

    /**
     * Adds what comes, also if the line breaks off; unless it has to be whole and right.
     *
     * @param most bytes that may be added
     * @param digest of what comes, with what it has to be; an empty array takes anything
     * @return false if it is not what it has to be: then nothing was added
     */
    boolean append(RecordingId id, InputStream content, long most, MessageDigest digest, byte[] expected)
            throws IOException {
        try (var channel = FileChannel.open(path(id), StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
            var before = channel.size();
            var right = expected.length == 0;
            try {
                Inflow.copy(content, channel, most, Optional.of(digest).filter(any -> expected.length > 0));
                right = right || Arrays.equals(digest.digest(), expected);
            } finally {
                if (!right) {
                    channel.truncate(before);
                }
                channel.force(true);
            }
            return right;
        }
    }

    void delete(RecordingId id) {
        try {
            Files.deleteIfExists(path(id));
        } catch (IOException e) {
            throw new MediaException("Cannot delete upload " + id, e);
        }
    }

    /** Deletes files of uploads that are not known. */
    int sweep(Predicate<String> known) {
        var swept = 0;
        try (var all = Files.list(folder)) {
            for (var file : (Iterable<Path>) all::iterator) {
                if (!known.test(file.getFileName().toString()) && Files.deleteIfExists(file)) {
                    swept++;
                }
            }
        } catch (IOException e) {
            throw new MediaException("Cannot sweep the uploads", e);
        }
        return swept;
    }
}
