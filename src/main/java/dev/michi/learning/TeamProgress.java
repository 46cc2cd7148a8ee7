package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** How far those are whom one leads. {@link Learning} serves nobody but the person themselves. */
@Service
public class TeamProgress {

    private final FactDocuments facts;
    private final Catalog catalog;
    private final SignedIn signedIn;

    TeamProgress(FactDocuments facts, Catalog catalog, SignedIn signedIn) {
        this.facts = facts;
        this.catalog = catalog;
        this.signedIn = signedIn;
    }

    /**
     * Which of these units count as complete for each of these persons, as {@link Progress#counted} does; whoever has
     * completed none is not in it.
     *
     * @throws AccessDeniedException if the person signed in does not lead all of them
     */
    public Map<PersonId, Set<UnitId>> completed(Collection<Person> people, Collection<UnitId> units) {
        var asking = signedIn.get();
        if (!people.stream().allMatch(asking::leads)) {
            throw new AccessDeniedException("Not the manager");
        }
        var ids = people.stream().map(Person::id).toList();
        var completed = facts.completed(ids, units);
        addNewUnits(completed, units);
        return completed;
    }

    /** Whoever has finished a module owes nothing for units that were added to it since. */
    private void addNewUnits(Map<PersonId, Set<UnitId>> completed, Collection<UnitId> units) {
        var modules = units.stream()
                .flatMap(unit -> catalog.findModuleOf(unit).stream())
                .distinct()
                .toList();
        var halves = completed.entrySet().stream()
                .flatMap(entry -> modules.stream()
                        .filter(module -> isPartly(module, entry.getValue()))
                        .map(module -> new FactDocuments.Half(entry.getKey(), module)))
                .toList();
        facts.finished(halves).forEach(half -> half.module().units().stream()
                .map(Unit::id)
                .filter(units::contains)
                .forEach(Objects.requireNonNull(completed.get(half.person()))::add));
    }

    private static boolean isPartly(LearningModule module, Set<UnitId> completed) {
        var done = module.units().stream()
                .filter(unit -> completed.contains(unit.id()))
                .count();
        return done > 0 && done < module.units().size();
    }
}
