package dev.michi.catalog.pack;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSource;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Question;
import dev.michi.catalog.Trail;
import dev.michi.catalog.TrailId;
import dev.michi.catalog.UnitId;
import dev.michi.media.ClipId;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaIntake;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.stereotype.Service;

/**
 * Reads what is written in the studio by the very readers of content packs, so that both have the same rules, the same sanitiser
 * and the same mistakes.
 */
@Needs(Permission.WRITE)
@Service
public class SourceReading {

    private static final String PACK =
            "format: 1\nid: studio\ntitle: {ja: \"studio\", en: \"studio\"}\nlanguages: [ja, en]\n";

    private final Catalog catalog;
    private final PackDocuments packs;
    private final MediaIntake media;
    private final MediaStore store;

    SourceReading(Catalog catalog, PackDocuments packs, MediaIntake media, MediaStore store) {
        this.catalog = catalog;
        this.packs = packs;
        this.media = media;
        this.store = store;
    }

    /**
     * What came of a source.
     *
     * @param module what can be published; empty if there are mistakes, or if it is a trail
     * @param preview to look at: with stand-ins where there are mistakes
     * @param storyboards the clips it brings
     */
    public record Read(
            Optional<LearningModule> module,
            Optional<Trail> trail,
            Optional<LearningModule> preview,
            List<Storyboard> storyboards,
            List<Mistake> mistakes) {

        public Read {
            storyboards = List.copyOf(storyboards);
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * Reads a module.
     *
     * @param clips ids of the clips that this module has brought before, and so may bring again
     * @param arriving units that are published in other modules and come from there
     * @param coming modules that learners do not have yet and that it may lead to
     */
    public Read module(
            ContentSource source,
            ModuleId self,
            Collection<ClipId> clips,
            Set<UnitId> arriving,
            Collection<ModuleAddress> coming) {
        var neighbours = neighbours(self.value(), "", clips).with(coming);
        arriving.forEach(unit -> neighbours.give(Reading.Kind.UNIT, unit.value()));
        return read(PackReader.read(texts(source), files(source), neighbours));
    }

    /** What {@link #module} gives to look at. It tells nothing but what it is given, so that it serves whoever learns. */
    @Needs(Permission.LEARN)
    public Optional<LearningModule> look(ContentSource source, ModuleId self, Collection<ClipId> clips) {
        return module(source, self, clips, Set.of(), List.of()).preview();
    }

    /** @param coming modules that learners do not have yet and that it may contain */
    public Read trail(ContentSource source, TrailId self, Collection<ModuleAddress> coming) {
        var neighbours = neighbours("", self.value(), List.of()).with(coming);
        return read(PackReader.read(texts(source), files(source), neighbours));
    }

    /** The only question of a check. Nothing if something is wrong with it. */
    public Optional<Question> question(String check) {
        var mistakes = new Mistakes();
        var files = PackFiles.of(Map.of("check.yaml", check), Map.of(), mistakes);
        var shared = new Reading(files, mistakes, neighbours("", "", List.of()));
        var read = new CheckReader(shared, new Storyboards(Map.of(), shared.neighbours())).read("check.yaml");
        return read.filter(it -> mistakes.isEmpty())
                .flatMap(it -> it.questions().stream().findFirst());
    }

    /** The blocks of a page in one language, as they are written. */
    public static List<PagePart> page(String text) {
        return PageParser.parse(text, "", new Mistakes()).stream()
                .map(PagePart::of)
                .toList();
    }

    /**
     * What a pack brings, without importing it: the source of each module and trail, or what is wrong with it. It may bring what
     * is in the portal already: whether an id is somebody else's is asked when it is published. It may lead to modules that are
     * not there: whether they are is asked then, too.
     *
     * @param coming modules that are being written
     */
    public PackContent folder(Path folder, Collection<ModuleAddress> coming) {
        var neighbours = Neighbours.around(catalog.modules(), media::studioClip).with(coming);
        var result = PackReader.readDrafts(folder, neighbours);
        return new PackContent(
                result.pack().map(Pack::sources).orElse(Map.of()),
                result.pack().map(Pack::files).orElse(Map.of()),
                result.pack().isPresent() ? List.of() : result.mistakes());
    }

    /** Looks into a picture or download and keeps it. @param name decides what it has to be */
    public FileCheck keep(Path file, String name) {
        var safe = MediaStore.safeName(name);
        var path = "assets/" + safe;
        var mistakes = new Mistakes();
        var attachments = new Attachments(PackFiles.of(Map.of(), Map.of("m/" + path, file), mistakes), mistakes);
        var found = FileType.isPicture(path)
                ? attachments.picture(path, "m", Place.of(path))
                : attachments.download(path, "m", Place.of(path));
        var kept = found.map(it -> media.store(file, it.name(), it.type()));
        return new FileCheck(path, kept, mistakes.all());
    }

    /** @param file nothing if it is refused */
    public record FileCheck(String path, Optional<MediaFile> file, List<Mistake> mistakes) {}

    private static Read read(PackReader.Result result) {
        var pack = result.pack();
        return new Read(
                pack.flatMap(it -> it.modules().stream().findFirst()),
                pack.flatMap(it -> it.trails().stream().findFirst()),
                result.modules().stream().findFirst(),
                pack.map(Pack::storyboards).orElse(List.of()),
                result.mistakes());
    }

    private static Map<String, String> texts(ContentSource source) {
        var texts = new TreeMap<>(source.texts());
        texts.put("pack.yaml", PACK);
        return texts;
    }

    /** A file that the store does not have is left out; the reader then says that it is missing. */
    private Map<String, Path> files(ContentSource source) {
        var files = new HashMap<String, Path>();
        source.files().forEach((path, file) -> {
            if (MediaStore.isHash(file.hash())) {
                store.find(file.hash()).filter(Files::isRegularFile).ifPresent(found -> files.put(path, found));
            }
        });
        return files;
    }

    private Neighbours neighbours(String module, String trail, Collection<ClipId> clips) {
        var own = Set.copyOf(clips);
        var taken = packs.all().stream()
                .flatMap(pack -> pack.clips().keySet().stream())
                .filter(clip -> !own.contains(new ClipId(clip)))
                .toList();
        return new Neighbours(
                catalog.modules().stream()
                        .filter(each -> !each.id().value().equals(module))
                        .toList(),
                catalog.trails().stream()
                        .filter(each -> !each.id().value().equals(trail))
                        .toList(),
                taken,
                media::studioClip);
    }
}
