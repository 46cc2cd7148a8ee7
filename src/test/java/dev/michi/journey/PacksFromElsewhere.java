package dev.michi.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Packs as another portal would have made them: with other ids and addresses. */
final class PacksFromElsewhere {

    private PacksFromElsewhere() {}

    /** Everything that is called after entry rules here is called after notes there. */
    static void renamed(Path pack, Path target) throws IOException {
        try (var from = new ZipInputStream(Files.newInputStream(pack));
                var to = new ZipOutputStream(Files.newOutputStream(target))) {
            for (var entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(renamed(entry.getName())));
                var bytes = from.readAllBytes();
                boolean text =
                        entry.getName().endsWith(".yaml") || entry.getName().endsWith(".md");
                to.write(
                        text
                                ? renamed(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
                to.closeEntry();
            }
        }
    }

    private static String renamed(String text) {
        return text.replace("entry-rules-", "notes-")
                .replace("t-entry-rules", "t-notes")
                .replace("trails/entry-rules.", "trails/notes.");
    }
}
