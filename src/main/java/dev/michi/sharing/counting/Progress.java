package dev.michi.sharing.counting;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How far a reader has got. Sending it twice, or less than before, changes nothing.
 *
 * @param reached numbers of the steps that were on the screen, from 1
 * @param ticked numbers of the steps that were marked as done
 * @param done whether the end was reached
 * @param clips furthest second of each clip
 * @param helpful what they said of it
 * @param comment what they added; empty if nothing
 */
public record Progress(
        Set<Integer> reached,
        Set<Integer> ticked,
        boolean done,
        Map<String, Integer> clips,
        Optional<Boolean> helpful,
        String comment) {

    public static final int LONGEST_COMMENT = 500;

    public Progress {
        reached = Set.copyOf(reached);
        ticked = Set.copyOf(ticked);
        clips = Map.copyOf(clips);
    }

    public static Progress opinion(boolean helpful, String comment) {
        return new Progress(Set.of(), Set.of(), false, Map.of(), Optional.of(helpful), comment);
    }
}
