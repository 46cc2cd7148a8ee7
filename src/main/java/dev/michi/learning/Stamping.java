package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Presses the stamps of modules and trails whose units are all complete, each once. */
@Component
class Stamping {

    /** Trails have no versions: one stamp for ever. */
    private static final int ONLY_VERSION = 1;

    private static final int FIRST_VERSION = 1;

    private final Catalog catalog;
    private final FactDocuments documents;

    Stamping(Catalog catalog, FactDocuments documents) {
        this.catalog = catalog;
        this.documents = documents;
    }

    /**
     * Presses what is due after a unit was completed, and gives the stamps that this very unit earned; asked again, the same.
     */
    List<Stamp> press(PersonId person, UnitFacts facts) {
        var ofModule = due(facts.module(), facts.completions());
        if (ofModule.isEmpty()) {
            return List.of();
        }
        var dues = new ArrayList<Due>(ofModule.stream().toList());
        var trails = catalog.trailsThrough(facts.module().id());
        var completed = completedOf(person, trails);
        trails.forEach(trail -> due(trail, completed).ifPresent(dues::add));
        var pressed = documents.press(person, dues.stream().map(Due::stamp).toList());
        return dues.stream()
                .filter(due -> due.by().equals(facts.unit().id()))
                .map(Due::stamp)
                .filter(stamp -> pressed.stream()
                        .anyMatch(each -> isSame(each, stamp) && each.at().equals(stamp.at())))
                .toList();
    }

    /** Presses what a crash kept from being pressed, and gives all stamps there are then, newest first. */
    List<Stamp> pressMissing(PersonId person, Map<UnitId, Completion> completed, List<Stamp> pressed) {
        if (completed.isEmpty()) {
            return pressed;
        }
        var due = Stream.concat(
                        catalog.modules().stream().flatMap(module -> due(module, completed).stream()
                                .map(Due::stamp)),
                        catalog.trails().stream().flatMap(trail -> due(trail, completed, pressed).stream()))
                .filter(stamp -> pressed.stream().noneMatch(each -> isOfOrAfter(each, stamp)))
                .toList();
        if (due.isEmpty()) {
            return pressed;
        }
        var all = new ArrayList<>(pressed);
        all.addAll(documents.press(person, due));
        all.sort(PersonFacts.NEWEST_FIRST);
        return List.copyOf(all);
    }

    /**
     * The newest version that a unit was completed under counts: a new version alone earns nothing. Units that came from another
     * module were completed under versions of that one, which say nothing here.
     */
    private static Optional<Due> due(LearningModule module, Map<UnitId, Completion> completed) {
        var last = last(module.units(), completed);
        var version = module.units().stream()
                .flatMap(unit -> Stream.ofNullable(completed.get(unit.id())))
                .filter(completion -> completion.module().equals(module.id()))
                .mapToInt(Completion::version)
                .max();
        return last.map(by -> new Due(
                new Stamp(
                        Stamp.Kind.MODULE,
                        module.id().value(),
                        version.orElse(FIRST_VERSION),
                        module.title(),
                        module.stamp(),
                        by.at()),
                by.unit()));
    }

    /** Optional stops do not count. */
    private Optional<Due> due(Trail trail, Map<UnitId, Completion> completed) {
        var units = requiredUnits(trail).toList();
        return last(units, completed).map(by -> new Due(stamp(trail, by.at()), by.unit()));
    }

    /** A module that was finished before a unit was added to it is no less finished. */
    private Optional<Stamp> due(Trail trail, Map<UnitId, Completion> completed, List<Stamp> pressed) {
        var ends = trail.stops().stream()
                .filter(stop -> !stop.optional())
                .flatMap(stop -> catalog.findModule(stop.module()).stream())
                .map(module ->
                        last(module.units(), completed).map(Completion::at).or(() -> firstStamp(module, pressed)))
                .toList();
        return ends.stream().allMatch(Optional::isPresent)
                ? ends.stream()
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder())
                        .map(at -> stamp(trail, at))
                : Optional.empty();
    }

    private static Optional<Instant> firstStamp(LearningModule module, List<Stamp> pressed) {
        return pressed.stream()
                .filter(stamp -> stamp.kind() == Stamp.Kind.MODULE
                        && stamp.subject().equals(module.id().value()))
                .map(Stamp::at)
                .min(Comparator.naturalOrder());
    }

    private static Stamp stamp(Trail trail, Instant at) {
        return new Stamp(Stamp.Kind.TRAIL, trail.id().value(), ONLY_VERSION, trail.title(), trail.stamp(), at);
    }

    private Map<UnitId, Completion> completedOf(PersonId person, List<Trail> trails) {
        var units = trails.stream()
                .flatMap(this::requiredUnits)
                .map(Unit::id)
                .distinct()
                .toList();
        return units.isEmpty() ? Map.of() : PersonFacts.byUnit(documents.completions(person, units));
    }

    private Stream<Unit> requiredUnits(Trail trail) {
        return trail.stops().stream()
                .filter(stop -> !stop.optional())
                .flatMap(stop -> catalog.findModule(stop.module()).stream())
                .flatMap(module -> module.units().stream());
    }

    /** The completion that came last, if all these units are complete. */
    private static Optional<Completion> last(List<Unit> units, Map<UnitId, Completion> completed) {
        var found = units.stream()
                .map(unit -> completed.get(unit.id()))
                .filter(Objects::nonNull)
                .toList();
        return found.size() < units.size()
                ? Optional.empty()
                : found.stream()
                        .max(Comparator.comparing(Completion::at)
                                .thenComparing(completion -> completion.unit().value()));
    }

    /** Who has a later one has had the former as well: the last unit may have left the module since. */
    private static boolean isOfOrAfter(Stamp pressed, Stamp due) {
        return pressed.kind() == due.kind()
                && pressed.subject().equals(due.subject())
                && pressed.version() >= due.version();
    }

    private static boolean isSame(Stamp one, Stamp other) {
        return one.kind() == other.kind() && one.subject().equals(other.subject()) && one.version() == other.version();
    }

    /** A stamp that should be there, and the unit that earned it. */
    private record Due(Stamp stamp, UnitId by) {}
}
