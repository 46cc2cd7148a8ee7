package dev.michi.catalog.pack;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.ContentSources;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaIntake;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Brings packs into the portal. A pack with a mistake brings nothing. Importing again what is already there changes nothing and
 * has no clip made twice; after a crash on the way, importing again completes it.
 */
@Needs(Permission.PUBLISH)
@Service
public class ContentPacks {

    private static final Logger LOG = LoggerFactory.getLogger(ContentPacks.class);

    private final Catalog catalog;
    private final MediaIntake media;
    private final PackDocuments packs;
    private final ContentSources sources;
    private final Publications publications;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContentPacks(
            Catalog catalog,
            MediaIntake media,
            PackDocuments packs,
            ContentSources sources,
            Publications publications,
            ApplicationEventPublisher events,
            Clock clock) {
        this.catalog = catalog;
        this.media = media;
        this.packs = packs;
        this.sources = sources;
        this.publications = publications;
        this.events = events;
        this.clock = clock;
    }

    /** Everything that is wrong with a pack, by file and line; nothing if it can be imported. */
    public synchronized List<Mistake> check(Path folder) {
        return read(folder).mistakes();
    }

    /** Whether exactly these files were imported last. */
    public boolean isImported(Path folder) {
        var fingerprint = Fingerprint.of(folder);
        return packs.all().stream().anyMatch(pack -> pack.fingerprint().equals(fingerprint));
    }

    /** Whether everything the pack brought can be revised: what was imported by an older Michi has no sources yet. */
    public boolean hasSources(Path folder) {
        return PackReader.idOf(folder).flatMap(packs::find).stream()
                .flatMap(pack -> pack.modules().stream())
                .map(ModuleId::new)
                .filter(module -> !sources.isTakenOver(module))
                .allMatch(module -> catalog.findContentHash(module)
                        .filter(hash -> !sources.has(module, hash))
                        .isEmpty());
    }

    public synchronized ImportResult importPack(Path folder) {
        var started = clock.instant();
        var fingerprint = Fingerprint.of(folder);
        var result = read(folder);
        if (result.pack().isEmpty()) {
            LOG.warn(
                    "Content of {} not imported: {} mistakes",
                    folder,
                    result.mistakes().size());
            return new ImportResult.Refused(result.mistakes());
        }
        var pack = result.pack().get();
        var imported = publish(pack, fingerprint);
        LOG.info(
                "Content pack {}: {} created, {} changed, {} unchanged, {} retired, kept from the studio: {},"
                        + " {} clips to make, in {} ms",
                pack.id(),
                imported.created(),
                imported.changed(),
                imported.unchanged(),
                imported.retired(),
                imported.kept(),
                imported.clips(),
                Duration.between(started, clock.instant()).toMillis());
        events.publishEvent(new PackImported(imported, fingerprint));
        return imported;
    }

    private PackReader.Result read(Path folder) {
        var result = PackReader.read(folder, neighbours(folder));
        var strays = result.pack()
                .map(pack -> PackShare.of(pack, sources).strays(catalog))
                .orElse(List.of());
        return strays.isEmpty() ? result : new PackReader.Result(Optional.empty(), result.modules(), strays);
    }

    /** Files and clips first, so that nothing visible ever lacks them; the memory of it last, so that a crash repeats it. */
    private ImportResult.Imported publish(Pack pack, String fingerprint) {
        pack.files().forEach(this::store);
        var share = PackShare.of(pack, sources);
        var known = packs.find(pack.id());
        var before = known.map(PackDocument::clips).orElse(Map.of());
        var clips = new TreeMap<String, String>();
        int submitted = 0;
        for (var storyboard : pack.storyboards()) {
            var id = storyboard.id().value();
            clips.put(id, Fingerprint.of(storyboard));
            if (!clips.get(id).equals(before.get(id)) && !share.keptClips().contains(storyboard)) {
                media.submit(storyboard);
                submitted++;
            }
        }
        var leavers = Leavers.of(pack, known, packs.all()).without(sources);
        var imported = count(share, pack.id(), leavers.count(), submitted);
        share.keepSources(pack, catalog, sources);
        share.modules().forEach(this::writeDown);
        catalog.publish(share.modules(), share.trails());
        catalog.retire(leavers.modules(), leavers.trails());
        packs.save(new PackDocument(
                pack.id(),
                1,
                fingerprint,
                clock.instant(),
                pack.modules().stream().map(module -> module.id().value()).toList(),
                pack.trails().stream().map(trail -> trail.id().value()).toList(),
                clips));
        return imported;
    }

    /** What is published for the first time is nothing anybody has to be told. */
    private void writeDown(LearningModule module) {
        var before = catalog.findModule(module.id());
        var hash = catalog.contentHashOf(module);
        if (before.filter(old -> !old.equals(module)).isPresent()) {
            publications.record(Publication.ofImport(before, module, hash, Publication.HOUSE, clock.instant()));
        }
    }

    private void store(MediaFile file, Path path) {
        var stored = media.store(path, file.name(), file.type());
        if (!stored.hash().equals(file.hash())) {
            throw new IllegalStateException("Changed while it was imported: " + path);
        }
    }

    private ImportResult.Imported count(PackShare share, String pack, int retired, int clips) {
        int created = 0;
        int changed = 0;
        int unchanged = 0;
        for (var change : changes(share)) {
            switch (change) {
                case CREATED -> created++;
                case CHANGED -> changed++;
                case UNCHANGED -> unchanged++;
            }
        }
        return new ImportResult.Imported(pack, created, changed, unchanged, retired, clips, share.kept());
    }

    private enum Fate {
        CREATED,
        CHANGED,
        UNCHANGED
    }

    private List<Fate> changes(PackShare pack) {
        var modules = pack.modules().stream().map(module -> catalog.findModule(module.id())
                .map(old -> old.equals(module) ? Fate.UNCHANGED : Fate.CHANGED)
                .orElse(Fate.CREATED));
        var trails = pack.trails().stream().map(trail -> catalog.findTrail(trail.id())
                .map(old -> old.equals(trail) ? Fate.UNCHANGED : Fate.CHANGED)
                .orElse(Fate.CREATED));
        return Stream.concat(modules, trails).toList();
    }

    /** What is in the portal and does not come from this pack. Of units that the studio has by now, {@link PackShare#strays} judges. */
    private Neighbours neighbours(Path folder) {
        var id = PackReader.idOf(folder).orElse("");
        var own = packs.find(id);
        var ownModules = own.map(PackDocument::modules).orElse(List.of());
        var ownTrails = own.map(PackDocument::trails).orElse(List.of());
        var clips = packs.all().stream()
                .filter(pack -> !pack.id().equals(id))
                .flatMap(pack -> pack.clips().keySet().stream())
                .toList();
        var neighbours = new Neighbours(
                catalog.modules().stream()
                        .filter(module -> !ownModules.contains(module.id().value()))
                        .toList(),
                catalog.trails().stream()
                        .filter(trail -> !ownTrails.contains(trail.id().value()))
                        .toList(),
                clips,
                media::studioClip);
        catalog.modules().stream()
                .filter(module -> sources.isTakenOver(module.id()))
                .flatMap(module -> module.units().stream())
                .forEach(unit -> neighbours.give(Reading.Kind.UNIT, unit.id().value()));
        return neighbours;
    }
}
