package dev.michi.platform.embedded;

import java.util.Set;
import java.util.stream.Collectors;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/** The names of the maps in the store: one a collection for its documents, one an index for its entries. */
final class StoreMaps {

    private static final String DOCUMENTS = "documents:";
    private static final String INDEX = "index:";

    private final MVStore store;

    StoreMaps(MVStore store) {
        this.store = store;
    }

    static String documents(String namespace) {
        return DOCUMENTS + namespace;
    }

    static String index(String namespace, String index) {
        return INDEX + namespace + ":" + index;
    }

    MVMap<byte[], byte[]> open(String name) {
        return open(store, name);
    }

    static MVMap<byte[], byte[]> open(MVStore store, String name) {
        return store.openMap(
                name,
                new MVMap.Builder<byte[], byte[]>().keyType(BytesType.INSTANCE).valueType(BytesType.INSTANCE));
    }

    boolean exists(String name) {
        return store.hasMap(name);
    }

    void remove(String name) {
        if (exists(name)) {
            store.removeMap(open(name));
        }
    }

    void rename(String from, String to) {
        store.renameMap(open(from), to);
    }

    /** Names of the databases that have a collection. */
    Set<String> databases() {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(DOCUMENTS))
                .map(name -> name.substring(DOCUMENTS.length(), name.indexOf('.')))
                .collect(Collectors.toSet());
    }

    long fileSize() {
        return store.getFileStore().size();
    }
}
