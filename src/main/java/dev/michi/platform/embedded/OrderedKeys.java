package dev.michi.platform.embedded;

import java.util.List;
import org.h2.mvstore.MVMap;

/** An ordered map that leads to documents: a secondary index, or the collection itself for {@code _id}. */
interface OrderedKeys {

    MVMap<byte[], byte[]> map();

    /** The document an entry of the map belongs to. */
    DocumentKey documentOf(byte[] key);

    /** The paths the keys are made of, in order. */
    List<Path> paths();

    /** Whether one document may have several entries. */
    boolean multikey();

    /** Whether documents that have none of the paths are left out. */
    boolean leavesOutMissing();

    /** One dotted path and its direction. */
    record Path(String name, boolean ascending) {

        /** The first name in the path: two paths with the same root may run through the same array. */
        String root() {
            int dot = name.indexOf('.');
            return dot < 0 ? name : name.substring(0, dot);
        }
    }
}
