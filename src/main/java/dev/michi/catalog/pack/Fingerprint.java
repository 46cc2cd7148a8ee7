package dev.michi.catalog.pack;

import dev.michi.media.Storyboard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Tells whether something is the same as last time. */
final class Fingerprint {

    /** Raise it when the same files would give other blocks: packs are then read again at the next start. */
    private static final int READER = 1;

    private Fingerprint() {}

    /** Of the names and contents of all files. */
    static String of(Path folder) {
        var files = PackFiles.scan(folder, new Mistakes());
        var all = new StringBuilder("reader ").append(READER);
        for (var path : files.paths()) {
            try (var in = files.open(path)) {
                all.append('\n').append(path).append('\0').append(Attachments.sha256(in));
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
        return of(all.toString());
    }

    static String of(Storyboard storyboard) {
        return of(storyboard.toString());
    }

    private static String of(String text) {
        try {
            return Attachments.sha256(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
