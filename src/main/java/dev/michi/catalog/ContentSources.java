package dev.michi.catalog;

import dev.michi.people.Needs;
import dev.michi.people.Permission;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What published modules and trails were made from, version by version, so that they can be revised in the studio; and which of
 * them belong to the studio by now, so that a pack which is imported again does not undo what was written there.
 */
@Needs(Permission.WRITE)
@Service
public class ContentSources {

    private final ContentSourceDocuments documents;

    ContentSources(ContentSourceDocuments documents) {
        this.documents = documents;
    }

    /** @param contentHash as {@link Catalog#findContentHash} gives it */
    public Optional<ContentSource> find(ModuleId module, String contentHash) {
        return documents.find(key(module) + ":" + contentHash);
    }

    /** @param sourceHash {@link ContentSource#hash} */
    public Optional<ContentSource> find(TrailId trail, String sourceHash) {
        return documents.find(key(trail) + ":" + sourceHash);
    }

    /** The hash of the source of what is, or was last, published. */
    public Optional<String> current(TrailId trail) {
        return documents.current(key(trail));
    }

    /** Whether the source of this content is known. */
    public boolean has(ModuleId module, String contentHash) {
        return documents.exists(key(module) + ":" + contentHash);
    }

    /** Keeps the source of a version for ever. The same again changes nothing. */
    @Needs(Permission.PUBLISH)
    public void keep(ModuleId module, String contentHash, ContentSource source) {
        documents.insert(ContentSourceDocument.from(key(module) + ":" + contentHash, source));
    }

    /** Keeps the source of a trail, and remembers it as the present one. */
    @Needs(Permission.PUBLISH)
    public void keep(TrailId trail, ContentSource source) {
        var id = source.hash();
        documents.insert(ContentSourceDocument.from(key(trail) + ":" + id, source));
        documents.setCurrent(key(trail), id);
    }

    /** From now on it is changed in the studio alone: packs leave it as it is. */
    @Needs(Permission.PUBLISH)
    public void takeOver(ModuleId module) {
        documents.takeOver(key(module));
    }

    @Needs(Permission.PUBLISH)
    public void takeOver(TrailId trail) {
        documents.takeOver(key(trail));
    }

    public boolean isTakenOver(ModuleId module) {
        return documents.isTakenOver(key(module));
    }

    public boolean isTakenOver(TrailId trail) {
        return documents.isTakenOver(key(trail));
    }

    private static String key(ModuleId module) {
        return "module:" + module;
    }

    private static String key(TrailId trail) {
        return "trail:" + trail;
    }
}
