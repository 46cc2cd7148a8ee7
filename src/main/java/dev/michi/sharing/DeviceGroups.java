package dev.michi.sharing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * People by what they read on, told apart only in groups that nobody can be recognised in. Smaller ones are {@link #OTHER}
 * together; where these were still too few, the smallest of the others goes with them, so that nothing can be worked out
 * from the total.
 */
final class DeviceGroups {

    static final String OTHER = "other";

    private DeviceGroups() {}

    /** Largest first, {@link #OTHER} last. Empty where nothing can be told apart. */
    static Optional<Map<String, Integer>> of(Map<String, Integer> people) {
        var shown = new LinkedHashMap<String, Integer>();
        int rest = people.values().stream().mapToInt(Integer::intValue).sum();
        var largestFirst = people.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .toList();
        for (var group : largestFirst) {
            int left = rest - group.getValue();
            if (group.getValue() < ShareNumbers.SMALLEST_GROUP || left > 0 && left < ShareNumbers.SMALLEST_GROUP) {
                break;
            }
            shown.put(group.getKey(), group.getValue());
            rest = left;
        }
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        if (rest > 0) {
            shown.put(OTHER, rest);
        }
        return Optional.of(shown);
    }
}
