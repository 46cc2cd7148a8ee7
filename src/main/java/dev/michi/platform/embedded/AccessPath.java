package dev.michi.platform.embedded;

import java.util.List;

/**
 * Which entries of one ordered map to read, and in which direction.
 *
 * @param entries how many entries that are
 * @param sorted whether reading them gives the order asked for
 * @param exact whether each entry is a result, so that counting entries counts results
 */
record AccessPath(
        OrderedKeys keys, List<KeyRange> ranges, boolean reverse, long entries, boolean sorted, boolean exact) {

    /** Whether the same document may come up more than once. */
    boolean mayRepeat() {
        return keys.multikey() || ranges.size() > 1;
    }
}
