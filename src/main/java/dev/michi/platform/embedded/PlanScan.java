package dev.michi.platform.embedded;

import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the document keys of a whole plan, each once. */
final class PlanScan implements Iterator<Found> {

    private final List<PathScan> scans;
    private final @Nullable Set<DocumentKey> seen;
    private @Nullable Found next;

    PlanScan(QueryPlan plan, ScanStats stats) {
        this.scans =
                plan.paths().stream().map(path -> new PathScan(path, stats)).toList();
        this.seen = plan.mayRepeat() ? new HashSet<>() : null;
    }

    @Override
    public boolean hasNext() {
        if (next == null) {
            next = findNext();
        }
        return next != null;
    }

    @Override
    public Found next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Found found = next;
        next = null;
        return found;
    }

    void pause() {
        scans.forEach(PathScan::pause);
    }

    private @Nullable Found findNext() {
        for (PathScan scan : scans) {
            while (scan.hasNext()) {
                Found found = scan.next();
                if (seen == null || seen.add(found.key())) {
                    return found;
                }
            }
        }
        return null;
    }
}
