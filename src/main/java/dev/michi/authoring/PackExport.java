package dev.michi.authoring;

import dev.michi.media.MediaStore;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Service;

/**
 * Writes a module or trail as a content pack in a zip file, always in the same way: what is exported, imported and exported again
 * is the same byte for byte.
 */
@Needs(Permission.WRITE)
@Service
public class PackExport {

    /** Entries have a time, and none of ours means anything. */
    private static final LocalDateTime NEVER = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final MediaStore store;
    private final ReadingTime time;
    private final Clock clock;

    PackExport(MediaStore store, ReadingTime time, Clock clock) {
        this.store = store;
        this.time = time;
        this.clock = clock;
    }

    /** What was never published gets the entry that a pack cannot be without. */
    public byte[] zip(Manuscript manuscript) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var source = PackWriter.write(Publisher.begun(manuscript, today), time).source();
        var texts = new TreeMap<>(source.texts());
        texts.put("pack.yaml", pack(manuscript));
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : texts.entrySet()) {
                entry(zip, each);
            }
            for (var each : source.files().entrySet()) {
                zip.putNextEntry(entry(each.getKey()));
                try (var file = store.open(each.getValue().hash())) {
                    file.transferTo(zip);
                }
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void entry(ZipOutputStream zip, Map.Entry<String, String> text) throws IOException {
        zip.putNextEntry(entry(text.getKey()));
        zip.write(text.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static ZipEntry entry(String path) {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NEVER);
        return entry;
    }

    /** Named after what it brings. */
    private static String pack(Manuscript manuscript) {
        return new YamlText()
                .plain("format", "1", "")
                .word("id", manuscript.id(), "")
                .text("title", manuscript.title(), "")
                .plain("languages", "[ja, en]", "")
                .result()
                .text();
    }
}
