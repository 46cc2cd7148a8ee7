package dev.michi.learning;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.BulkOperationException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Component;

/**
 * Attempts, credits, completions and stamps, one document each; never changed. They share a collection so that a try and the
 * completion it brings are one write, and all that a person has achieved is one reading.
 */
@Component
class FactDocuments {

    static final String COLLECTION = "learning_facts";
    private static final int PORTION = 1000;

    private final MongoOperations database;

    FactDocuments(MongoOperations database) {
        this.database = database;
    }

    /** Gives false if it was recorded before. */
    boolean insertOnce(PersonId person, Fact fact) {
        try {
            database.insert(FactDocument.from(person, fact), COLLECTION);
            return true;
        } catch (DuplicateKeyException recorded) {
            return false;
        }
    }

    /**
     * Records facts of which each follows from the one before, in one write. Gives false if the first was recorded before;
     * then nothing is written. A crash may leave the first ones alone: whoever reads them draws the conclusion again.
     */
    boolean insertChain(PersonId person, List<? extends Fact> facts) {
        if (facts.size() == 1) {
            return insertOnce(person, facts.getFirst());
        }
        try {
            database.insert(
                    facts.stream().map(fact -> FactDocument.from(person, fact)).toList(), COLLECTION);
            return true;
        } catch (DataIntegrityViolationException | BulkOperationException someRecorded) {
            return insertOneByOne(person, facts);
        }
    }

    /** The write before may have got half-way: what it did insert does not tell whose the first one is. */
    private boolean insertOneByOne(PersonId person, List<? extends Fact> facts) {
        var first = facts.getFirst();
        if (!insertOnce(person, first) && !first.equals(find(person, first))) {
            return false;
        }
        facts.stream().skip(1).forEach(fact -> insertOnce(person, fact));
        return true;
    }

    /** Presses each stamp unless there is one of this subject and version, and gives those that are there. */
    List<Stamp> press(PersonId person, List<Stamp> stamps) {
        return insertChain(person, stamps)
                ? stamps
                : stamps.stream().map(stamp -> press(person, stamp)).toList();
    }

    private Stamp press(PersonId person, Stamp stamp) {
        return insertOnce(person, stamp) || !(find(person, stamp) instanceof Stamp there) ? stamp : there;
    }

    /** All tries at one check, in order. */
    List<Attempt> attempts(PersonId person, UnitId unit) {
        return attempts(
                find(query(where("person").is(person.value()).and("unit").is(unit.value()))));
    }

    List<Completion> completions(PersonId person, Collection<UnitId> units) {
        var ids = units.stream().map(unit -> FactDocument.id(person, unit)).toList();
        return of(Completion.class, find(query(where("_id").in(ids)))).toList();
    }

    /** Everything, but for the answers of attempts. */
    PersonFacts of(PersonId person) {
        var all = query(where("person").is(person.value()));
        all.fields().exclude("attempt.answers");
        var facts = find(all);
        return new PersonFacts(
                attempts(facts),
                of(Completion.class, facts).toList(),
                of(Stamp.class, facts).sorted(PersonFacts.NEWEST_FIRST).toList());
    }

    /** Which of the units each person has completed; in portions that the database takes at once. */
    Map<PersonId, Set<UnitId>> completed(Collection<PersonId> persons, Collection<UnitId> units) {
        var wanted = new ArrayList<String>();
        persons.forEach(person -> units.forEach(unit -> wanted.add(FactDocument.id(person, unit))));
        var completed = new HashMap<PersonId, Set<UnitId>>();
        for (var from = 0; from < wanted.size(); from += PORTION) {
            var portion = wanted.subList(from, Math.min(from + PORTION, wanted.size()));
            database.find(query(where("_id").in(portion)), FactDocument.class, COLLECTION)
                    .forEach(found -> completed
                            .computeIfAbsent(new PersonId(found.person()), person -> new HashSet<>())
                            .add(new UnitId(Objects.requireNonNull(found.unit()))));
        }
        return completed;
    }

    /** Of these, those who have the module's stamp, of whatever version there has been. */
    List<Half> finished(Collection<Half> halves) {
        var byStamp = new HashMap<String, Half>();
        halves.forEach(half -> IntStream.rangeClosed(1, half.module().version())
                .forEach(version -> byStamp.put(
                        FactDocument.stampId(half.person(), half.module().id(), version), half)));
        var ids = List.copyOf(byStamp.keySet());
        var finished = new HashSet<Half>();
        for (var from = 0; from < ids.size(); from += PORTION) {
            var portion = ids.subList(from, Math.min(from + PORTION, ids.size()));
            database.find(query(where("_id").in(portion)), FactDocument.class, COLLECTION)
                    .forEach(found -> finished.add(Objects.requireNonNull(byStamp.get(found.id()))));
        }
        return List.copyOf(finished);
    }

    /** Somebody who has completed a part of a module. */
    record Half(PersonId person, LearningModule module) {}

    private Fact find(PersonId person, Fact like) {
        var document = database.findById(FactDocument.from(person, like).id(), FactDocument.class, COLLECTION);
        return document == null ? like : document.toFact();
    }

    private List<Fact> find(Query query) {
        return database.find(query, FactDocument.class, COLLECTION).stream()
                .map(FactDocument::toFact)
                .toList();
    }

    /** Everybody's tries at one check, as they were judged, and what was credited since; by person and number. */
    List<Marked> marked(UnitId unit) {
        var found = database.find(query(where("unit").is(unit.value())), FactDocument.class, COLLECTION);
        var credits = found.stream()
                .filter(document -> document.toFact() instanceof Credit)
                .collect(Collectors.toMap(
                        document -> document.person() + ":" + ((Credit) document.toFact()).number(),
                        document -> (Credit) document.toFact()));
        return found.stream()
                .flatMap(document -> document.toFact() instanceof Attempt attempt
                        ? Stream.of(new Marked(
                                new PersonId(document.person()),
                                attempt,
                                Optional.ofNullable(credits.get(document.person() + ":" + attempt.number()))))
                        : Stream.empty())
                .sorted(Comparator.comparing((Marked each) -> each.person().value())
                        .thenComparing(each -> each.attempt().number()))
                .toList();
    }

    /** @param attempt as it was judged when it was handed in */
    record Marked(PersonId person, Attempt attempt, Optional<Credit> credit) {}

    /** With what was credited since. */
    private static List<Attempt> attempts(List<Fact> facts) {
        var credits = of(Credit.class, facts)
                .collect(Collectors.toMap(each -> each.unit() + ":" + each.number(), Function.identity()));
        return of(Attempt.class, facts)
                .map(attempt -> {
                    var credit = credits.get(attempt.unit() + ":" + attempt.number());
                    return credit == null ? attempt : attempt.with(credit);
                })
                .sorted(Comparator.comparingInt(Attempt::number))
                .toList();
    }

    private static <T extends Fact> Stream<T> of(Class<T> kind, List<Fact> facts) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }
}
