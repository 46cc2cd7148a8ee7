package dev.michi.authoring;

import dev.michi.media.MediaFile;
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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
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

    private final Versions versions;
    private final Drafts drafts;
    private final MediaStore store;
    private final ReadingTime time;
    private final Clock clock;

    PackExport(Versions versions, Drafts drafts, MediaStore store, ReadingTime time, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.store = store;
        this.time = time;
        this.clock = clock;
    }

    /** @param name of the file @param bytes a zip file */
    public record PackFile(String name, byte[] bytes) {}

    /**
     * What learners have of it, else its draft; with a trail come its modules, so that it can be taken in anywhere. Nothing if it is
     * not there, or not for the person signed in.
     */
    public Optional<PackFile> of(DraftId id) {
        return manuscript(id).map(first -> new PackFile(first.slug() + ".zip", zip(first)));
    }

    private Optional<Manuscript> manuscript(DraftId id) {
        return versions.live(id).or(() -> drafts.find(id).map(Draft::manuscript));
    }

    private List<ModuleManuscript> modules(TrailManuscript trail) {
        return trail.stops().stream()
                .map(TrailManuscript.Stop::module)
                .flatMap(slug -> moduleId(slug).stream())
                .flatMap(id -> manuscript(id).stream())
                .map(ModuleManuscript.class::cast)
                .toList();
    }

    private Optional<DraftId> moduleId(String slug) {
        return drafts.liveId(DraftId.Kind.MODULE, slug)
                .or(() -> drafts.find(DraftId.Kind.MODULE, slug).map(Draft::id));
    }

    /** The pack is named after it. What was never published gets the entry that a pack cannot be without. */
    byte[] zip(Manuscript first) {
        var modules = first instanceof TrailManuscript trail ? modules(trail) : List.<ModuleManuscript>of();
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var texts = new TreeMap<>(Map.of("pack.yaml", pack(first)));
        var files = new TreeMap<String, MediaFile>();
        for (var each : Stream.concat(Stream.of(first), modules.stream()).toList()) {
            var free = each instanceof ModuleManuscript module ? FileNames.besides(files, module) : each;
            var source = PackWriter.write(Decisions.begun(free, today), time).source();
            texts.putAll(source.texts());
            files.putAll(source.files());
        }
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var each : texts.entrySet()) {
                entry(zip, each);
            }
            for (var each : files.entrySet()) {
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
