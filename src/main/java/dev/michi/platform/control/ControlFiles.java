package dev.michi.platform.control;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Properties;

/** Reads and writes the small files that carry requests and answers. A file that is seen is complete. */
final class ControlFiles {

    static final String REQUEST = ".request";
    static final String ANSWER = ".answer";
    static final String COMMAND = "command";
    static final String ARGUMENT = "argument";

    private ControlFiles() {}

    static Properties read(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    static void write(Path file, Properties properties) throws IOException {
        var partial = file.resolveSibling(file.getFileName() + ".partial");
        try (var writer = Files.newBufferedWriter(partial)) {
            properties.store(writer, null);
        }
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
