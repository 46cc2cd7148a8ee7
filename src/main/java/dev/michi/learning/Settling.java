package dev.michi.learning;

import dev.michi.people.PersonId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Draws the conclusions from new facts: a unit is complete, a stamp is due. Safe to repeat, at once or after a crash. */
@Component
class Settling {

    private final Completeness completeness;
    private final CompletionDocuments completions;
    private final FactsReader reader;
    private final Stamping stamping;

    Settling(Completeness completeness, CompletionDocuments completions, FactsReader reader, Stamping stamping) {
        this.completeness = completeness;
        this.completions = completions;
        this.reader = reader;
        this.stamping = stamping;
    }

    /** For facts that were read whole: writes only if a conclusion is missing. */
    UnitFacts settle(PersonId person, UnitFacts facts) {
        var due = completeness.completion(facts);
        if (facts.completion().isPresent() || due.isEmpty()) {
            return facts;
        }
        completions.insertOnce(person, due.get());
        var settled = facts.with(reader.completionsOf(person, facts.module()));
        stamping.press(person, settled);
        return settled;
    }

    /** For facts read without completions, after a try: tells what this try has brought. */
    Outcome settleTry(PersonId person, UnitFacts facts, Attempt attempt) {
        completeness.completion(facts).ifPresent(due -> completions.insertOnce(person, due));
        var settled = facts.with(reader.completionsOf(person, facts.module()));
        boolean completedNow = settled.completion()
                .filter(completion -> completion.attempt() == attempt.number())
                .isPresent();
        return new Outcome(settled, completedNow, completedNow ? stamping.press(person, settled) : List.of());
    }

    /** @param earned stamps that came with the try */
    record Outcome(UnitFacts facts, boolean completedNow, List<Stamp> earned) {}
}
