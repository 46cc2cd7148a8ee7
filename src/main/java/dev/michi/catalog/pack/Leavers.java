package dev.michi.catalog.pack;

import dev.michi.catalog.ContentSources;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.TrailId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a pack brought when it was imported last, has no longer, and no other pack has taken over. */
record Leavers(List<ModuleId> modules, List<TrailId> trails) {

    static Leavers of(Pack pack, Optional<PackDocument> before, Collection<PackDocument> all) {
        var others = all.stream().filter(each -> !each.id().equals(pack.id())).toList();
        var modules = pack.modules().stream().map(module -> module.id().value());
        var trails = pack.trails().stream().map(trail -> trail.id().value());
        return new Leavers(
                gone(before, PackDocument::modules, others, modules)
                        .map(ModuleId::new)
                        .toList(),
                gone(before, PackDocument::trails, others, trails)
                        .map(TrailId::new)
                        .toList());
    }

    private static Stream<String> gone(
            Optional<PackDocument> before,
            Function<PackDocument, List<String>> ids,
            List<PackDocument> others,
            Stream<String> now) {
        var present = Stream.concat(now, others.stream().flatMap(each -> ids.apply(each).stream()))
                .toList();
        return before.stream().flatMap(each -> ids.apply(each).stream()).filter(id -> !present.contains(id));
    }

    /** Without what belongs to the studio by now: that is retired there. */
    Leavers without(ContentSources studio) {
        return new Leavers(
                modules.stream().filter(module -> !studio.isTakenOver(module)).toList(),
                trails.stream().filter(trail -> !studio.isTakenOver(trail)).toList());
    }

    int count() {
        return modules.size() + trails.size();
    }
}
