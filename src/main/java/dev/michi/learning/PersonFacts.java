package dev.michi.learning;

import dev.michi.catalog.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * All that a person has achieved.
 *
 * @param attempts without answers
 * @param stamps newest first
 */
record PersonFacts(List<Attempt> attempts, List<Completion> completions, List<Stamp> stamps) {

    static final Comparator<Stamp> NEWEST_FIRST = Comparator.comparing(Stamp::at)
            .reversed()
            .thenComparing(Stamp::subject)
            .thenComparing(Comparator.comparingInt(Stamp::version).reversed());

    Map<UnitId, Attempt> passedByUnit() {
        return attempts.stream()
                .filter(Attempt::passed)
                .collect(Collectors.toMap(Attempt::unit, Function.identity(), (first, again) -> first));
    }

    Map<UnitId, Completion> completionsByUnit() {
        return byUnit(completions);
    }

    static Map<UnitId, Completion> byUnit(List<Completion> completions) {
        return completions.stream().collect(Collectors.toMap(Completion::unit, Function.identity()));
    }
}
