package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.shared.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Units on their way from one module to another. All of it follows from what learners have and from what the drafts hold, so that
 * undoing a move in the drafts undoes it here: modules between which units move go live together, or not at all.
 */
@Component
class Handovers {

    private final Catalog catalog;
    private final DraftDocuments drafts;

    Handovers(Catalog catalog, DraftDocuments drafts) {
        this.catalog = catalog;
        this.drafts = drafts;
    }

    /** Units that the draft holds and learners have elsewhere, with that module. */
    Map<UnitId, LearningModule> arriving(Manuscript manuscript) {
        if (!(manuscript instanceof ModuleManuscript module)) {
            return Map.of();
        }
        var mine = ids(module);
        var arriving = new LinkedHashMap<UnitId, LearningModule>();
        for (var other : catalog.modules()) {
            if (!other.id().value().equals(module.id())) {
                other.units().stream()
                        .map(Unit::id)
                        .filter(id -> mine.contains(id.value()))
                        .forEach(id -> arriving.put(id, other));
            }
        }
        return arriving;
    }

    /** Units that learners have here and another draft holds instead, with that draft. */
    private Map<UnitId, Draft> leaving(ModuleManuscript module) {
        var leaving = new LinkedHashMap<UnitId, Draft>();
        gone(module).forEach(unit -> drafts.withUnit(unit.value()).stream()
                .filter(each -> !each.id().equals(module.draftId()))
                .findFirst()
                .ifPresent(holder -> leaving.put(unit, holder)));
        return leaving;
    }

    /** Ids of units that go to another module when this one is published. */
    List<String> leavingIds(Manuscript manuscript) {
        return manuscript instanceof ModuleManuscript module
                ? leaving(module).keySet().stream().map(UnitId::value).toList()
                : List.of();
    }

    private List<UnitId> gone(ModuleManuscript module) {
        var mine = ids(module);
        return catalog.findModule(new ModuleId(module.id())).stream()
                .flatMap(live -> live.units().stream())
                .map(Unit::id)
                .filter(id -> !mine.contains(id.value()))
                .toList();
    }

    /** What keeps units that arrive from being published: they have to have left where learners have them. */
    List<Problem> problems(Manuscript manuscript) {
        var problems = new ArrayList<Problem>();
        arriving(manuscript).forEach((unit, origin) -> {
            if (!hasLeft(unit, origin)) {
                problems.add(problem("units/" + unit, "authoring.missing.unit-twice", origin.title()));
            }
        });
        return problems;
    }

    private boolean hasLeft(UnitId unit, LearningModule origin) {
        return drafts.find(DraftId.of(origin.id()))
                .map(draft -> !ids((ModuleManuscript) draft.manuscript()).contains(unit.value()))
                .orElse(false);
    }

    /** Units that were to go to another module when that was decided, and have got lost since. */
    List<Problem> lost(Draft draft, Decision decision) {
        if (!(draft.manuscript() instanceof ModuleManuscript module)) {
            return List.of();
        }
        var leaving = leaving(module);
        return catalog.findModule(new ModuleId(module.id())).stream()
                .flatMap(live -> live.units().stream())
                .filter(unit -> decision.leaving().contains(unit.id().value()))
                .filter(unit -> !ids(module).contains(unit.id().value()))
                .filter(unit -> !leaving.containsKey(unit.id()) && arrivals(unit.id(), module) == 0)
                .map(unit -> problem("units", "authoring.missing.unit-lost", unit.title()))
                .toList();
    }

    private long arrivals(UnitId unit, ModuleManuscript module) {
        return catalog.modules().stream()
                .filter(each -> !each.id().value().equals(module.id()))
                .filter(each -> each.findUnit(unit).isPresent())
                .count();
    }

    /** In the words of either language, whichever the reader has. */
    private static Problem problem(String field, String key, LocalizedText name) {
        return Problem.of(field, key, name.ja(), name.en());
    }

    /** Those that units come from, then those that units go to. */
    Collection<Draft> partners(Draft draft) {
        if (!(draft.manuscript() instanceof ModuleManuscript module)) {
            return List.of();
        }
        var partners = new LinkedHashMap<DraftId, Draft>();
        arriving(module).values().stream()
                .flatMap(origin -> drafts.find(DraftId.of(origin.id())).stream())
                .forEach(each -> partners.put(each.id(), each));
        leaving(module).values().forEach(each -> partners.put(each.id(), each));
        return partners.values();
    }

    private static Collection<String> ids(ModuleManuscript module) {
        return module.units().stream().map(UnitManuscript::id).collect(Collectors.toSet());
    }

    /** Whether units come to it that learners have elsewhere: such modules are stored first, so that no unit is ever nowhere. */
    boolean receives(Draft draft) {
        return !arriving(draft.manuscript()).isEmpty();
    }

    Optional<Draft> origin(LearningModule module) {
        return drafts.find(DraftId.of(module.id()));
    }
}
