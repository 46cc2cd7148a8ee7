package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.jar.JarFile;

/** The ffmpeg that comes as a dependency: one folder of programs and libraries in a jar of JavaCPP Presets. */
final class BundledFfmpeg {

    private static final String ROOT = "org/bytedeco/ffmpeg/";
    private static final String[] VARIANTS = {"-gpl", ""};

    private final Path cache;

    BundledFfmpeg(Path cache) {
        this.cache = cache;
    }

    /** The folder with {@code ffmpeg} and {@code ffprobe} in it, unpacked; empty if no jar for this system is there. */
    Optional<Path> unpack() throws IOException {
        for (var variant : VARIANTS) {
            var folder = ROOT + platform() + variant + "/";
            var program = BundledFfmpeg.class.getClassLoader().getResource(folder + executable("ffmpeg"));
            if (program != null) {
                return Optional.of(unpackOnce(program, folder));
            }
        }
        return Optional.empty();
    }

    static String executable(String name) {
        return System.getProperty("os.name").startsWith("Windows") ? name + ".exe" : name;
    }

    private static String platform() {
        var system = System.getProperty("os.name");
        var name = system.startsWith("Windows") ? "windows" : system.startsWith("Mac") ? "macosx" : "linux";
        var arm = System.getProperty("os.arch").equals("aarch64");
        return name + (arm ? "-arm64" : "-x86_64");
    }

    /** Unpacks beside and renames, so that a folder that is there is whole, also with two processes at it. */
    private Path unpackOnce(URL program, String folder) throws IOException {
        var connection = program.openConnection();
        if (!(connection instanceof JarURLConnection inJar)) {
            return Path.of(java.net.URI.create(program.toString())).resolveSibling("");
        }
        // Closed by hand: a cached jar file would stay open for the life of the process.
        inJar.setUseCaches(false);
        try (var jar = inJar.getJarFile()) {
            var size = jar.getEntry(folder + executable("ffmpeg")).getCrc();
            var target = cache.resolve("ffmpeg-" + platform() + "-" + Long.toHexString(size));
            if (!Files.isDirectory(target)) {
                extract(jar, folder, target);
            }
            return target;
        }
    }

    private void extract(JarFile jar, String folder, Path target) throws IOException {
        var temporary = cache.resolve("unpacking-" + UUID.randomUUID());
        Files.createDirectories(temporary);
        try {
            for (var entry : (Iterable<java.util.jar.JarEntry>) jar.stream()::iterator) {
                if (entry.getName().startsWith(folder) && !entry.isDirectory() && isNeeded(entry.getName())) {
                    var file = temporary.resolve(entry.getName().substring(folder.length()));
                    try (InputStream in = jar.getInputStream(entry)) {
                        Files.copy(in, file);
                    }
                    file.toFile().setExecutable(true);
                }
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (FileAlreadyExistsException | java.nio.file.DirectoryNotEmptyException e) {
            // Another process was faster, with the same content.
        } finally {
            Folders.delete(temporary);
        }
    }

    /** The JNI parts are for programs that link ffmpeg; we start it. */
    private static boolean isNeeded(String name) {
        return !name.contains("jniav") && !name.contains("jnisw") && !name.contains("jnipostproc");
    }
}
