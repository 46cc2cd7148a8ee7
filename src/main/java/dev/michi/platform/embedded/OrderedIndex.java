package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * A secondary index: one entry a value (or an array's element), in order, each leading to its document. Uniqueness is
 * checked by looking for a neighbour with the same values.
 *
 * <p>New entries are put before old ones are taken away, so a concurrent reader never misses a document that matches
 * both before and after a change.
 */
final class OrderedIndex extends PlannedIndex {

    private static final byte[] NOTHING = {};

    private final List<Path> paths;
    private final KeyPaths extraction;
    private final boolean unique;
    private final boolean built;
    private final MultikeyMark multikey;

    /** @param built whether the entries are already there, as after a restart, so that nobody has to make them */
    OrderedIndex(
            String name,
            List<IndexKey> keys,
            boolean unique,
            boolean sparse,
            MVMap<byte[], byte[]> entries,
            boolean built) {
        super(name, keys, sparse, entries);
        this.paths = pathsOf(keys);
        this.extraction = new KeyPaths(keys.stream().map(IndexKey::getKey).toList());
        this.unique = unique;
        this.built = built;
        this.multikey = new MultikeyMark(entries);
    }

    /** Entries with the same values follow each other by id, so the id is a path of every index. */
    private static List<Path> pathsOf(List<IndexKey> keys) {
        List<Path> paths = new ArrayList<>();
        keys.forEach(key -> paths.add(new Path(key.getKey(), key.isAscending())));
        if (paths.stream().noneMatch(path -> path.name().equals(IdIndex.ID))) {
            paths.add(new Path(IdIndex.ID, true));
        }
        return List.copyOf(paths);
    }

    @Override
    public DocumentKey documentOf(byte[] key) {
        return EntryKey.document(key);
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    @Override
    public boolean multikey() {
        return multikey.isSet();
    }

    @Override
    public boolean isUnique() {
        return unique;
    }

    @Override
    public boolean hasSameOptions(Index<?> other) {
        return super.hasSameOptions(other)
                && isUnique() == other.isUnique()
                && getKeys().toString().equals(other.getKeys().toString());
    }

    @Override
    public void checkAdd(Document document, MongoCollection<DocumentKey> collection) {
        refuseTaken(valuesOf(document), getPosition(document), collection);
    }

    @Override
    public void add(Document document, DocumentKey position, MongoCollection<DocumentKey> collection) {
        TreeMap<byte[], List<@Nullable Object>> values = valuesOf(document);
        refuseTaken(values, position, collection);
        values.keySet().forEach(key -> map().put(EntryKey.of(key, position), NOTHING));
    }

    @Override
    public DocumentKey remove(Document document) {
        DocumentKey position = getPosition(document);
        valuesOf(document).keySet().forEach(key -> map().remove(EntryKey.of(key, position)));
        return position;
    }

    @Override
    public void checkUpdate(Document before, Document after, MongoCollection<DocumentKey> collection) {
        refuseTaken(valuesOf(after), getPosition(before), collection);
    }

    @Override
    public void updateInPlace(
            Document before, Document after, DocumentKey position, MongoCollection<DocumentKey> collection) {
        TreeMap<byte[], List<@Nullable Object>> old = valuesOf(before);
        TreeMap<byte[], List<@Nullable Object>> fresh = valuesOf(after);
        for (byte[] key : fresh.keySet()) {
            if (!old.containsKey(key)) {
                map().put(EntryKey.of(key, position), NOTHING);
            }
        }
        for (byte[] key : old.keySet()) {
            if (!fresh.containsKey(key)) {
                map().remove(EntryKey.of(key, position));
            }
        }
    }

    /** The keys the index has to hold for a document, to be compared with those it holds. */
    List<byte[]> entriesOf(Document document) {
        DocumentKey position = getPosition(document);
        return valuesOf(document).keySet().stream()
                .map(key -> EntryKey.of(key, position))
                .toList();
    }

    /** The document's entries: their bytes and, for messages, the values these were made of. */
    private TreeMap<byte[], List<@Nullable Object>> valuesOf(Document document) {
        TreeMap<byte[], List<@Nullable Object>> values = new TreeMap<>(Arrays::compareUnsigned);
        KeyPaths.Tuples tuples = extraction.of(document);
        if (isSparse() && tuples.allMissing()) {
            return values;
        }
        if (tuples.fromArray()) {
            multikey.set();
        }
        tuples.values().forEach(tuple -> values.put(encode(tuple), tuple));
        return values;
    }

    private byte[] encode(List<@Nullable Object> tuple) {
        byte[] key = NOTHING;
        for (int i = 0; i < tuple.size(); i++) {
            byte[] part = KeyWriter.encode(tuple.get(i));
            key = Bytes.concat(key, paths.get(i).ascending() ? part : Bytes.inverted(part));
        }
        return key;
    }

    private void refuseTaken(
            TreeMap<byte[], List<@Nullable Object>> values,
            DocumentKey position,
            MongoCollection<DocumentKey> collection) {
        if (!unique) {
            return;
        }
        values.forEach((key, tuple) -> {
            if (takenByAnother(key, position)) {
                List<@Nullable Object> shown = tuple.stream()
                        .map(value -> value instanceof Missing ? null : value)
                        .toList();
                throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(shown));
            }
        });
    }

    private boolean takenByAnother(byte[] key, DocumentKey position) {
        byte[] neighbour = map().ceilingKey(key);
        return neighbour != null
                && Bytes.startsWith(neighbour, key)
                && !documentOf(neighbour).equals(position);
    }

    @Override
    public boolean isEmpty() {
        return !built && map().isEmpty();
    }
}
