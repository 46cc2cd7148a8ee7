package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.DefaultQueryMatcher;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** Runs a planned query. Results are read as they are asked for, unless they have to be sorted first. */
final class Finder {

    private final MVMap<byte[], byte[]> documents;
    private final QueryPlanner planner;
    private final ScanStats stats;

    Finder(MVMap<byte[], byte[]> documents, QueryPlanner planner, ScanStats stats) {
        this.documents = documents;
        this.planner = planner;
        this.stats = stats;
    }

    Results find(Query query) {
        QueryPlan plan = planner.plan(query.filter(), query.order(), query.wanted());
        PlanScan scan = new PlanScan(plan, stats);
        if (plan.sorted()) {
            return new Results(scan, scan::pause, reader(query.filter()), query.skip(), query.limit());
        }
        Iterator<Found> sorted = sort(scan, query).iterator();
        return new Results(sorted, () -> {}, reader(query.filter()), query.skip(), query.limit());
    }

    /** Counts without reading documents where the index alone tells. */
    long count(Query query) {
        QueryPlan plan = planner.plan(query.filter(), SortOrder.NONE, 0);
        if (plan.exact()) {
            long behindSkip = Math.max(0, plan.entries() - query.skip());
            return query.limit() == 0 ? behindSkip : Math.min(behindSkip, query.limit());
        }
        Results results = find(query);
        long count = 0;
        while (results.hasNext()) {
            results.next();
            count++;
        }
        return count;
    }

    /** Keys only, so that sorting many documents does not hold them all. */
    private List<Found> sort(PlanScan scan, Query query) {
        Comparator<Placed> order = Comparator.comparing(Placed::place, Arrays::compareUnsigned)
                .thenComparing(placed -> placed.key().bytes(), Arrays::compareUnsigned);
        PriorityQueue<Placed> last = new PriorityQueue<>(order.reversed());
        List<Placed> all = new ArrayList<>();
        Reader reader = reader(query.filter());
        while (scan.hasNext()) {
            Hit hit = reader.read(scan.next());
            if (hit == null) {
                continue;
            }
            Placed placed = new Placed(query.order().keyOf(hit.document()), hit.key());
            if (query.wanted() == 0) {
                all.add(placed);
            } else {
                last.add(placed);
                if (last.size() > query.wanted()) {
                    last.remove();
                }
            }
        }
        all.addAll(last);
        all.sort(order);
        return all.stream().map(placed -> new Found(placed.key(), null)).toList();
    }

    private Reader reader(Document filter) {
        DefaultQueryMatcher matcher = new DefaultQueryMatcher();
        return found -> {
            byte[] stored = found.stored();
            byte[] bytes = stored != null ? stored : documents.get(found.key().bytes());
            if (bytes == null) {
                return null;
            }
            stats.readDocument();
            Document document = BsonBytes.decode(bytes);
            return filter.isEmpty() || matcher.matches(document, filter)
                    ? new Hit(found.key(), document, bytes.length)
                    : null;
        };
    }

    /** Gets a document if it is there and matches. */
    interface Reader {
        @Nullable
        Hit read(Found found);
    }

    private record Placed(byte[] place, DocumentKey key) {}
}
