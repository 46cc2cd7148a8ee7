package dev.michi.catalog;

import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * What was published when, and what each publication asks of those who learn: a list that only grows. There is one for each
 * content of a module; content that comes back after another one keeps its first publication.
 *
 * <p>All of them are in memory, as every Home asks; there are a few for each module.
 */
@Needs(Permission.LEARN)
@Service
public class Publications {

    private static final Comparator<Publication> OLDEST_FIRST =
            Comparator.comparing(Publication::at).thenComparing(Publication::contentHash);

    private final PublicationDocuments documents;
    private final Catalog catalog;
    private volatile @Nullable Map<ModuleId, List<Publication>> known;

    Publications(PublicationDocuments documents, Catalog catalog) {
        this.documents = documents;
        this.catalog = catalog;
    }

    /**
     * Says that this content is live. The first one of a content counts; the same again, or many at once, changes nothing.
     *
     * @return the one that counts
     */
    @Needs(Permission.PUBLISH)
    public synchronized Publication record(Publication publication) {
        var before = all();
        if (!before.containsKey(publication.module())) {
            beginning(publication).ifPresent(documents::insertOnce);
            known = null;
            before = all();
        }
        documents.insertOnce(publication);
        var counts = documents
                .find(publication.module(), publication.contentHash())
                .orElseThrow(() -> new IllegalStateException("No publication of " + publication.module()));
        known = with(before, counts);
        return counts;
    }

    /** Takes over what the database has. */
    void forget() {
        known = null;
    }

    /** All of one module, the oldest first. */
    public List<Publication> of(ModuleId module) {
        return all().getOrDefault(module, List.of());
    }

    public Optional<Publication> find(ModuleId module, String contentHash) {
        return of(module).stream()
                .filter(each -> each.contentHash().equals(contentHash))
                .findFirst();
    }

    /**
     * What was live before anybody wrote publications down, so that those who learned it can be shown what has changed. When it
     * was published nobody knows any more.
     */
    private Optional<Publication> beginning(Publication first) {
        return catalog.findModule(first.module()).flatMap(live -> catalog.findContentHash(live.id())
                .filter(hash -> !hash.equals(first.contentHash()))
                .map(hash -> new Publication(
                        live.id(),
                        live.version(),
                        hash,
                        Publication.Kind.EDITORIAL,
                        LocalizedText.EMPTY,
                        Optional.empty(),
                        Optional.empty(),
                        Publication.HOUSE,
                        Instant.EPOCH)));
    }

    private Map<ModuleId, List<Publication>> all() {
        var now = known;
        return now == null ? read() : now;
    }

    private synchronized Map<ModuleId, List<Publication>> read() {
        var now = known;
        if (now == null) {
            now = documents.all().stream()
                    .collect(Collectors.collectingAndThen(Collectors.groupingBy(Publication::module), Map::copyOf));
            known = now;
        }
        return now;
    }

    private static Map<ModuleId, List<Publication>> with(Map<ModuleId, List<Publication>> before, Publication added) {
        var list = new ArrayList<>(before.getOrDefault(added.module(), List.of()));
        if (list.stream().noneMatch(each -> each.contentHash().equals(added.contentHash()))) {
            list.add(added);
            list.sort(OLDEST_FIRST);
        }
        var all = new HashMap<>(before);
        all.put(added.module(), List.copyOf(list));
        return Map.copyOf(all);
    }
}
