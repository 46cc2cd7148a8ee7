package dev.michi.learning;

import dev.michi.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Draws the conclusions from new facts: a unit is complete, a stamp is due. Safe to repeat, at once or after a crash. */
@Component
class Settling {

    private final Completeness completeness;
    private final FactDocuments documents;
    private final FactsReader reader;
    private final Stamping stamping;

    Settling(Completeness completeness, FactDocuments documents, FactsReader reader, Stamping stamping) {
        this.completeness = completeness;
        this.documents = documents;
        this.reader = reader;
        this.stamping = stamping;
    }

    /** For facts that were read whole: writes only if a conclusion is missing. */
    UnitFacts settle(PersonId person, UnitFacts facts) {
        var due = completeness.completion(facts);
        if (facts.completion().isPresent() || due.isEmpty()) {
            return facts;
        }
        documents.insertOnce(person, due.get());
        var settled = facts.with(reader.completionsOf(person, facts.module()));
        stamping.press(person, settled);
        return settled;
    }

    /**
     * Records a try together with the completion it brings.
     *
     * @param facts of {@link FactsReader#readForCheck}, this try included
     * @return nothing if this try was recorded before
     */
    Optional<Outcome> record(PersonId person, UnitFacts facts, Attempt attempt) {
        var chain = new ArrayList<Fact>(List.of(attempt));
        completeness.completion(facts).ifPresent(chain::add);
        return documents.insertChain(person, chain) ? Optional.of(outcome(person, facts, attempt)) : Optional.empty();
    }

    /** Tells what a try that is recorded has brought, and writes what may be missing of it. */
    Outcome repeat(PersonId person, UnitFacts facts, Attempt attempt) {
        completeness.completion(facts).ifPresent(due -> documents.insertOnce(person, due));
        return outcome(person, facts, attempt);
    }

    private Outcome outcome(PersonId person, UnitFacts facts, Attempt attempt) {
        var settled = reader.complete(person, facts);
        boolean completedNow = settled.completion()
                .filter(completion -> completion.attempt() == attempt.number())
                .isPresent();
        return new Outcome(settled, completedNow, completedNow ? stamping.press(person, settled) : List.of());
    }

    /** @param earned stamps that came with the try */
    record Outcome(UnitFacts facts, boolean completedNow, List<Stamp> earned) {}
}
