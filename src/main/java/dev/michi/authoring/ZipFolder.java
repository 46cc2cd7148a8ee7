package dev.michi.authoring;

import dev.michi.authoring.PackImporting.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.springframework.util.FileSystemUtils;

/**
 * A zip file, unpacked into a folder of its own that goes with it. Nothing in it is believed: not its names, not its sizes. What
 * it calls a link becomes a plain file.
 */
final class ZipFolder implements AutoCloseable {

    private static final int MOST_FILES = 2_000;
    private static final long MOST_BYTES = 300_000_000L;
    private static final int LONGEST_NAME = 240;
    private static final int DEEPEST = 8;

    private final Path folder;
    private final Set<String> names = new HashSet<>();
    private long left = MOST_BYTES;

    private ZipFolder(Path folder) {
        this.folder = folder;
    }

    /** Either a folder, or why there is none. */
    record Unpacked(Optional<ZipFolder> folder, Optional<Reason> refused) {}

    static Unpacked unpack(InputStream zip) throws IOException {
        var unpacked = new ZipFolder(Files.createTempDirectory("michi-pack"));
        var refused = unpacked.read(zip);
        if (refused.isPresent()) {
            unpacked.close();
            return new Unpacked(Optional.empty(), refused);
        }
        return new Unpacked(Optional.of(unpacked), Optional.empty());
    }

    private Optional<Reason> read(InputStream in) throws IOException {
        try (var zip = new ZipInputStream(in)) {
            int files = 0;
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.isDirectory() || isHidden(entry.getName())) {
                    continue;
                }
                if (++files > MOST_FILES) {
                    return Optional.of(Reason.TOO_LARGE);
                }
                var refused = write(entry, zip);
                if (refused.isPresent()) {
                    return refused;
                }
            }
            return files == 0 ? Optional.of(Reason.NOT_A_ZIP) : Optional.empty();
        } catch (ZipException | IllegalArgumentException broken) {
            return Optional.of(Reason.NOT_A_ZIP);
        }
    }

    private Optional<Reason> write(ZipEntry entry, InputStream content) throws IOException {
        var name = entry.getName();
        if (!isSafe(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
            return Optional.of(Reason.UNSAFE_NAME);
        }
        var target = folder.resolve(name).normalize();
        if (!target.startsWith(folder)) {
            return Optional.of(Reason.UNSAFE_NAME);
        }
        Files.createDirectories(target.getParent());
        try (var out = Files.newOutputStream(target)) {
            var buffer = new byte[16_384];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return Optional.of(Reason.TOO_LARGE);
                }
                out.write(buffer, 0, read);
            }
        }
        return Optional.empty();
    }

    private static boolean isSafe(String name) {
        if (name.length() > LONGEST_NAME || name.startsWith("/") || name.contains("\\") || name.contains(":")) {
            return false;
        }
        var parts = name.split("/", -1);
        for (var part : parts) {
            if (part.isBlank()
                    || part.equals("..")
                    || part.equals(".")
                    || part.chars().anyMatch(each -> each < ' ')) {
                return false;
            }
        }
        return parts.length <= DEEPEST;
    }

    /** What systems put into zip files by themselves. */
    private static boolean isHidden(String name) {
        return name.startsWith("__MACOSX/")
                || name.endsWith("/.DS_Store")
                || name.equals(".DS_Store")
                || name.endsWith("Thumbs.db");
    }

    /** Where {@code pack.yaml} lies: at the top, or in the one folder that was zipped. */
    Path root() throws IOException {
        if (Files.exists(folder.resolve("pack.yaml"))) {
            return folder;
        }
        try (var all = Files.list(folder)) {
            var inside = all.toList();
            return inside.size() == 1 && Files.exists(inside.getFirst().resolve("pack.yaml"))
                    ? inside.getFirst()
                    : folder;
        }
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }
}
