package dev.michi.learning;

import dev.michi.learning.Learning.Footprint;
import dev.michi.people.PersonId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells what a person has achieved, in the order it happened. */
@Component
class History {

    private final FactDocuments documents;

    History(FactDocuments documents) {
        this.documents = documents;
    }

    /** Newest first; a stamp before the unit that earned it. */
    List<Footprint> of(PersonId person, int limit) {
        var facts = documents.of(person);
        var passed = facts.passedByUnit();
        var units = facts.completions().stream()
                .map(each -> new Footprint(
                        Footprint.Kind.UNIT,
                        each.unit().value(),
                        each.at(),
                        Optional.ofNullable(passed.get(each.unit()))
                                .map(Attempt::points)
                                .orElse(each.points())));
        var pressed = facts.stamps().stream().map(History::footprint);
        return Stream.concat(units, pressed)
                .sorted(Comparator.comparing(Footprint::at)
                        .thenComparing(Footprint::kind)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private static Footprint footprint(Stamp stamp) {
        var kind =
                switch (stamp.kind()) {
                    case MODULE -> Footprint.Kind.MODULE_STAMP;
                    case TRAIL -> Footprint.Kind.TRAIL_STAMP;
                };
        return new Footprint(kind, stamp.subject(), stamp.at(), 0);
    }
}
