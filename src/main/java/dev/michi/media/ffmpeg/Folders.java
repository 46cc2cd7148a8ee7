package dev.michi.media.ffmpeg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** Working folders. */
public final class Folders {

    private Folders() {}

    /** Deletes a folder with all that is in it, as far as it can; what is left is swept at the next start. */
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var all = Files.walk(folder)) {
            for (var each : (Iterable<Path>) all.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(each);
            }
        } catch (IOException e) {
            System.getLogger(Folders.class.getName())
                    .log(System.Logger.Level.WARNING, "Cannot delete a working folder", e);
        }
    }
}
