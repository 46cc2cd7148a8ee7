package dev.michi.platform.backup;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.michi.platform.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/** Copies, moves and deletes whole folders so that a power cut leaves either all of it or nothing. */
final class Folders {

    private Folders() {}

    static boolean isEmptyOrMissing(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** A new folder beside the target, to be filled and then {@linkplain #commit moved} there at once. */
    static Path stageFor(Path target) throws IOException {
        var parent = target.getParent();
        if (parent == null) {
            throw new IOException("Not a folder to create: " + target);
        }
        Files.createDirectories(parent);
        return OwnerOnly.createFolders(parent.resolve("." + target.getFileName() + ".partial-"
                + ProcessHandle.current().pid()));
    }

    /** The target is missing or an empty folder, which the stage replaces. */
    static void commit(Path stage, Path target) throws IOException {
        syncFolder(stage);
        Files.move(stage, target, StandardCopyOption.ATOMIC_MOVE);
        syncFolder(target.getParent());
    }

    /** Copies a folder if there is one. Half-written files (.partial) are left out, and so is what vanishes meanwhile. */
    static void copy(Path source, Path target) throws IOException {
        OwnerOnly.createFolders(target);
        if (Files.notExists(source)) {
            return;
        }
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) throws IOException {
                OwnerOnly.createFolders(target.resolve(source.relativize(folder).toString()));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile() && !file.toString().endsWith(".partial")) {
                    copyFile(file, target.resolve(source.relativize(file).toString()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (failure instanceof NoSuchFileException) {
                    return FileVisitResult.CONTINUE;
                }
                throw failure;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) throws IOException {
                syncFolder(target.resolve(source.relativize(folder).toString()));
                return super.postVisitDirectory(folder, failure);
            }
        });
    }

    private static void copyFile(Path source, Path target) throws IOException {
        try {
            Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
        } catch (NoSuchFileException vanished) {
            return;
        }
        try (var channel = FileChannel.open(target, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    static void writeDurably(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path each, @Nullable IOException failure) throws IOException {
                Files.delete(each);
                return super.postVisitDirectory(each, failure);
            }
        });
    }

    /** Makes names in the folder durable. Systems where a folder cannot be opened do without. */
    private static void syncFolder(@Nullable Path folder) {
        if (folder == null) {
            return;
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unsupported) {
            // Windows.
        }
    }
}
