package dev.michi.media;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Files in a folder, each under the SHA-256 of its content: a file that is there is whole, and the same content is
 * stored once. What {@code put} has answered survives a power cut.
 */
public class MediaStore {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final Pattern UNSAFE = Pattern.compile("[^a-z0-9.-]+");
    private static final int LONGEST_NAME = 80;

    /** A file is found and made young under the read lock, judged and deleted under the write lock. */
    private final ReadWriteLock keeping = new ReentrantReadWriteLock();

    private final Path files;
    private final Path incoming;
    private final Clock clock;

    /** @param folder created when missing; nobody else writes into it */
    public MediaStore(Path folder, Clock clock) {
        this.files = folder.resolve("files");
        this.incoming = folder.resolve("incoming");
        this.clock = clock;
        try {
            Files.createDirectories(files);
            Files.createDirectories(incoming);
        } catch (IOException e) {
            throw new MediaException("The folder of media files cannot be created", e);
        }
    }

    /** Stores a stream, which stays open. The name only serves addresses and downloads: it is made safe. */
    public MediaFile put(InputStream content, String name) {
        var safe = safeName(name);
        var temporary = incoming.resolve(UUID.randomUUID().toString());
        try {
            var digest = sha256();
            try (var file = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                Inflow.copy(content, file, Long.MAX_VALUE, Optional.of(digest));
            }
            var hash = HexFormat.of().formatHex(digest.digest());
            var bytes = Files.size(temporary);
            keep(temporary, hash);
            return new MediaFile(hash, safe, MediaTypes.of(safe), bytes);
        } catch (IOException e) {
            throw new MediaException("Cannot store " + safe, e);
        } finally {
            deleteQuietly(temporary);
        }
    }

    /** Stores a copy of a file. @param type media type, already checked against the content */
    public MediaFile put(Path file, String name, String type) {
        var stored = put(file, name);
        return new MediaFile(stored.hash(), stored.name(), type, stored.bytes());
    }

    /** Stores a copy of a file. */
    public MediaFile put(Path file, String name) {
        try (var in = Files.newInputStream(file)) {
            return put(in, name);
        } catch (IOException e) {
            throw new MediaException("Cannot read " + safeName(name), e);
        }
    }

    public Optional<Path> find(String hash) {
        return Optional.of(path(hash)).filter(Files::isRegularFile);
    }

    /** @throws MediaException if there is no such file */
    public Path get(String hash) {
        return find(hash).orElseThrow(() -> missing(hash));
    }

    /** @throws MediaException if there is no such file */
    public InputStream open(String hash) {
        try {
            return Files.newInputStream(path(hash));
        } catch (NoSuchFileException | FileNotFoundException e) {
            throw new MediaException("No media file " + hash, e);
        } catch (IOException e) {
            throw new MediaException("Cannot open media file " + hash, e);
        }
    }

    /** @throws MediaException if there is no such file */
    public long bytes(String hash) {
        try {
            return Files.size(path(hash));
        } catch (IOException e) {
            throw new MediaException("No media file " + hash, e);
        }
    }

    /** The hashes of files that were stored longer ago than this, and not stored again since. */
    public Set<String> olderThan(Duration age) {
        try (var all = Files.walk(files)) {
            return all.filter(file -> Files.isRegularFile(file) && isOlder(file, age))
                    .map(file -> file.getFileName().toString())
                    .filter(MediaStore::isHash)
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new MediaException("Cannot look through the media files", e);
        }
    }

    /** @return false if there was none */
    public boolean delete(String hash) {
        keeping.writeLock().lock();
        try {
            return Files.deleteIfExists(path(hash));
        } catch (IOException e) {
            throw new MediaException("Cannot delete media file " + hash, e);
        } finally {
            keeping.writeLock().unlock();
        }
    }

    /**
     * Deletes files that nothing refers to. Young ones stay: somebody may have stored them and not referred to them yet.
     * So does one that is stored again while this runs.
     *
     * @param referenced answers for a hash
     * @return how many were deleted
     */
    public int deleteUnreferenced(Predicate<String> referenced, Duration minimumAge) {
        return (int) olderThan(minimumAge).stream()
                .filter(referenced.negate())
                .filter(hash -> deleteIfOlder(path(hash), minimumAge))
                .count();
    }

    private boolean deleteIfOlder(Path file, Duration age) {
        keeping.writeLock().lock();
        try {
            return isOlder(file, age) && Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new MediaException("Cannot delete the media file " + file.getFileName(), e);
        } finally {
            keeping.writeLock().unlock();
        }
    }

    /**
     * Deletes what a crash left half-written. Called at start, before anybody stores.
     *
     * @param quiet for how long nothing was written into it: another process may be at it
     */
    public int sweepIncoming(Duration quiet) {
        var swept = 0;
        try (var left = Files.list(incoming)) {
            for (var file : (Iterable<Path>) left::iterator) {
                if (quiet.isZero() || isOlder(file, quiet)) {
                    Files.deleteIfExists(file);
                    swept++;
                }
            }
        } catch (IOException e) {
            throw new MediaException("Cannot sweep half-written media files", e);
        }
        return swept;
    }

    /** Lower case, letters, digits, dot and hyphen; never empty, never hidden, its ending kept. */
    public static String safeName(String name) {
        var plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var base = plain.substring(plain.lastIndexOf('/') + 1);
        var safe = UNSAFE.matcher(base).replaceAll("-").replaceAll("\\.{2,}", ".");
        var trimmed = safe.replaceAll("^[.-]+", "").replaceAll("-+(?=\\.)", "");
        if (trimmed.length() > LONGEST_NAME) {
            trimmed = trimmed.substring(trimmed.length() - LONGEST_NAME).replaceAll("^[.-]+", "");
        }
        if (trimmed.isEmpty()) {
            return "file";
        }
        return safe.startsWith("-.") || safe.startsWith(".") ? "file." + trimmed : trimmed;
    }

    private void keep(Path temporary, String hash) throws IOException {
        keeping.readLock().lock();
        try {
            moveOrRenew(temporary, hash);
        } finally {
            keeping.readLock().unlock();
        }
    }

    private void moveOrRenew(Path temporary, String hash) throws IOException {
        var folder = folder(hash);
        var target = path(hash);
        if (Files.exists(target)) {
            // Stored again: as young as a new one, so that no sweep takes it before it is referred to.
            Files.setLastModifiedTime(target, FileTime.from(clock.instant()));
            return;
        }
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            syncFolder(files);
        }
        try {
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new IOException("The folder of media files has to be on one file system", e);
        }
        syncFolder(folder);
    }

    /** False for a file that is gone. */
    private boolean isOlder(Path file, Duration age) {
        try {
            var limit = clock.instant().minus(age);
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (IOException gone) {
            return false;
        }
    }

    private Path path(String hash) {
        if (!isHash(hash)) {
            throw new IllegalArgumentException("Not a hash: " + hash);
        }
        return folder(hash).resolve(hash);
    }

    private Path folder(String hash) {
        return files.resolve(hash.substring(0, 2));
    }

    /** Whether it looks like an address of content. */
    public static boolean isHash(String text) {
        return HASH.matcher(text).matches();
    }

    private static MediaException missing(String hash) {
        return new MediaException("No media file " + hash);
    }

    private static void sync(Path path, StandardOpenOption mode) throws IOException {
        try (var channel = FileChannel.open(path, mode)) {
            channel.force(true);
        }
    }

    /** Makes a new name durable. Windows cannot open folders, and does not need it. */
    private static void syncFolder(Path folder) throws IOException {
        if (!System.getProperty("os.name", "").startsWith("Windows")) {
            sync(folder, StandardOpenOption.READ);
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // Swept at the next start.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
