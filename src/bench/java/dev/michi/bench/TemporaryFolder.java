package dev.michi.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.util.FileSystemUtils;

/** A folder that is gone after the measurement, whatever happened in it. */
record TemporaryFolder(Path path) implements AutoCloseable {

    private static final Set<TemporaryFolder> OPEN = ConcurrentHashMap.newKeySet();

    static TemporaryFolder create() throws IOException {
        var folder = new TemporaryFolder(Files.createTempDirectory("michi-bench"));
        OPEN.add(folder);
        return folder;
    }

    /** For the end of the process, when somebody breaks a measurement off. */
    static void deleteAll() {
        OPEN.forEach(folder -> FileSystemUtils.deleteRecursively(folder.path().toFile()));
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(path);
        OPEN.remove(this);
    }
}
