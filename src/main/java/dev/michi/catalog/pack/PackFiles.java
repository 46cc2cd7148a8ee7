package dev.michi.catalog.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files of a pack, by their path seen from it. Only what was found by walking the folder can be read, so no reference leads
 * out of it; links, devices and hidden files are not among them. What is written in the studio has texts in memory and its
 * pictures in the media store, and is read in the same way.
 */
final class PackFiles {

    private final Path root;
    private final Mistakes mistakes;
    private final SortedMap<String, Long> sizes = new TreeMap<>();
    private final Map<String, byte[]> texts = new HashMap<>();
    private final Map<String, Path> elsewhere = new HashMap<>();
    private long bytes;

    private PackFiles(Path root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    static PackFiles scan(Path folder, Mistakes mistakes) {
        var files = new PackFiles(folder, mistakes);
        if (!Files.isDirectory(folder)) {
            mistakes.add(Place.of(""), "catalog.mistake.no-folder", folder);
            return files;
        }
        try {
            Files.walkFileTree(folder, files.new Walk());
        } catch (IOException unreadable) {
            mistakes.add(Place.of(""), "catalog.mistake.unreadable", String.valueOf(unreadable.getMessage()));
        }
        return files;
    }

    /** @param files where each of them is @throws UncheckedIOException if one of them is gone */
    static PackFiles of(Map<String, String> texts, Map<String, Path> files, Mistakes mistakes) {
        var all = new PackFiles(Path.of(""), mistakes);
        texts.forEach((path, text) -> {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            all.texts.put(path, bytes);
            all.sizes.put(path, (long) bytes.length);
        });
        files.forEach((path, file) -> {
            try {
                all.elsewhere.put(path, file);
                all.sizes.put(path, Files.size(file));
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        });
        return all;
    }

    SortedSet<String> paths() {
        return new TreeSet<>(sizes.keySet());
    }

    boolean has(String path) {
        return sizes.containsKey(path);
    }

    long size(String path) {
        return sizes.getOrDefault(path, 0L);
    }

    Path path(String path) {
        if (!has(path)) {
            throw new IllegalArgumentException("Not in the pack: " + path);
        }
        return elsewhere.getOrDefault(path, root.resolve(path));
    }

    /** Paths right below a folder that have this ending. */
    List<String> files(String folder, String ending) {
        return sizes.keySet().stream()
                .filter(path -> path.startsWith(folder + "/") && path.endsWith(ending))
                .filter(path -> path.indexOf('/', folder.length() + 1) < 0)
                .toList();
    }

    /** Names of the folders right below a folder. */
    SortedSet<String> folders(String folder) {
        var names = new TreeSet<String>();
        var prefix = folder + "/";
        for (var path : sizes.keySet()) {
            int end = path.indexOf('/', prefix.length());
            if (path.startsWith(prefix) && end > 0) {
                names.add(path.substring(prefix.length(), end));
            }
        }
        return names;
    }

    InputStream open(String path) {
        var text = texts.get(path);
        if (text != null) {
            return new ByteArrayInputStream(text);
        }
        try {
            return Files.newInputStream(path(path), LinkOption.NOFOLLOW_LINKS);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The text with line ends as {@code \n}; empty, and reported, if it is too large or not UTF-8. */
    Optional<String> text(String path) {
        if (size(path) > Limits.TEXT_BYTES) {
            mistakes.add(
                    Place.of(path),
                    "catalog.mistake.text-too-large",
                    kilobytes(size(path)),
                    kilobytes(Limits.TEXT_BYTES));
            return Optional.empty();
        }
        try (var in = open(path)) {
            var decoder = StandardCharsets.UTF_8.newDecoder();
            var text = decoder.decode(ByteBuffer.wrap(in.readNBytes(Limits.TEXT_BYTES)))
                    .toString();
            var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return Optional.of(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        } catch (CharacterCodingException notUtf8) {
            mistakes.add(Place.of(path), "catalog.mistake.not-utf8");
            return Optional.empty();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static long kilobytes(long bytes) {
        return (bytes + 999) / 1000;
    }

    private final class Walk extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (isHidden(folder)) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (root.relativize(folder).getNameCount() > Limits.DEPTH) {
                mistakes.add(Place.of(name(folder)), "catalog.mistake.too-deep", Limits.DEPTH);
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isSymbolicLink()) {
                mistakes.add(Place.of(name(file)), "catalog.mistake.symbolic-link");
            } else if (!attributes.isRegularFile()) {
                mistakes.add(Place.of(name(file)), "catalog.mistake.not-a-file");
            } else if (!isHidden(file)) {
                sizes.put(name(file), attributes.size());
                bytes += attributes.size();
            }
            return withinLimits() ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
        }

        private boolean withinLimits() {
            if (sizes.size() > Limits.FILES) {
                mistakes.add(Place.of(""), "catalog.mistake.too-many-files", Limits.FILES);
                return false;
            }
            if (bytes > Limits.PACK_BYTES) {
                mistakes.add(Place.of(""), "catalog.mistake.pack-too-large", Limits.PACK_BYTES / 1_000_000);
                return false;
            }
            return true;
        }

        private boolean isHidden(Path file) {
            return !file.equals(root) && file.getFileName().toString().startsWith(".");
        }

        private String name(Path file) {
            return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
        }
    }
}
