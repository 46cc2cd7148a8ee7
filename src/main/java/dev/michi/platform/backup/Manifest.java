package dev.michi.platform.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The SHA-256 of every file in a folder, by its path there. As a file it has the format of {@code sha256sum}, so that a
 * backup can be checked without Michi: {@code sha256sum -c manifest.sha256}.
 */
record Manifest(SortedMap<String, String> checksums) {

    static final String FILE = "manifest.sha256";

    Manifest {
        checksums = new TreeMap<>(checksums);
    }

    /** Reads every file below the folder, a manifest at its top excepted. */
    static Manifest of(Path folder) throws IOException {
        var checksums = new TreeMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.filter(Manifest::isFile)::iterator) {
                var name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(FILE)) {
                    checksums.put(name, sha256(file));
                }
            }
        }
        return new Manifest(checksums);
    }

    private static boolean isFile(Path file) {
        return !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Reads the manifest of a backup. */
    static Manifest readFrom(Path backup) throws IOException, BackupProblem {
        var file = backup.resolve(FILE);
        if (Files.notExists(file)) {
            throw new BackupProblem(
                    "%s は Michi のバックアップではありません（%s がありません）。".formatted(backup, FILE),
                    "%s is not a backup of Michi: it has no %s.".formatted(backup, FILE));
        }
        var checksums = new TreeMap<String, String>();
        for (var line : Files.readAllLines(file)) {
            var parts = line.split(" {2}", 2);
            if (parts.length != 2 || parts[0].length() != 64) {
                throw new BackupProblem(
                        "%s が壊れています。別のバックアップを使ってください。".formatted(file),
                        "%s is damaged. Use another backup.".formatted(file));
            }
            checksums.put(parts[1], parts[0]);
        }
        return new Manifest(checksums);
    }

    void writeTo(Path backup) throws IOException {
        var lines = checksums.entrySet().stream()
                .map(entry -> entry.getValue() + "  " + entry.getKey() + "\n")
                .collect(Collectors.joining());
        Folders.writeDurably(backup.resolve(FILE), lines);
    }

    /** Fails unless the folder has exactly these files with exactly these contents. */
    void verify(Path folder) throws IOException, BackupProblem {
        var found = of(folder).checksums();
        for (Map.Entry<String, String> expected : checksums.entrySet()) {
            var actual = found.remove(expected.getKey());
            if (actual == null) {
                throw new BackupProblem(
                        "バックアップに %s がありません。別のバックアップを使ってください。".formatted(expected.getKey()),
                        "The backup lacks %s. Use another backup.".formatted(expected.getKey()));
            }
            if (!actual.equals(expected.getValue())) {
                throw new BackupProblem(
                        "バックアップの %s が壊れています。別のバックアップを使ってください。".formatted(expected.getKey()),
                        "%s is damaged in the backup. Use another backup.".formatted(expected.getKey()));
            }
        }
        if (!found.isEmpty()) {
            throw new BackupProblem(
                    "バックアップに余分なファイル %s があります。取り除いてください。".formatted(found.firstKey()),
                    "The backup has a file that does not belong to it: %s. Remove it.".formatted(found.firstKey()));
        }
    }

    private static String sha256(Path file) throws IOException {
        try (var in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
