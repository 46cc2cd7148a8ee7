package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a share is doing. People are counted once a day; days are those of the customer's zone.
 *
 * @param opens people who opened it, day by day added up
 * @param done those who got to the end
 * @param days oldest first, those on which somebody opened it; none while fewer than {@value #SMALLEST_GROUP} did, as all
 *     that tells groups apart
 * @param devices people by device, the most first, those that few use together as {@code other}; empty where that tells nothing
 * @param last day on which somebody opened it
 * @param comments newest last
 */
public record ShareNumbers(
        ShareId share,
        int opens,
        int done,
        int helpful,
        int notHelpful,
        List<Day> days,
        Optional<Map<String, Integer>> devices,
        List<OfTutorial> tutorials,
        List<String> comments,
        Optional<LocalDate> last) {

    /** Smaller groups are not told apart, so that nobody is recognised. */
    public static final int SMALLEST_GROUP = 5;

    public ShareNumbers {
        days = List.copyOf(days);
        tutorials = List.copyOf(tutorials);
        comments = List.copyOf(comments);
    }

    /** Shared, and nobody came. */
    public boolean isUnopened() {
        return opens == 0;
    }

    /** The part of those who began a tutorial that got to its end, 0 to 100. */
    public int donePercent() {
        int begun = tutorials.stream().mapToInt(OfTutorial::opens).sum();
        return begun == 0 ? 0 : Math.min(100, done * 100 / begun);
    }

    public record Day(LocalDate day, int opens) {}

    /**
     * @param steps how many people saw each step, and how many marked it as done; none while they are too few
     * @param clips how far people watched; none while they are too few
     */
    public record OfTutorial(
            ModuleId tutorial,
            int opens,
            int done,
            List<Step> steps,
            List<ClipCurve> clips,
            int helpful,
            int notHelpful) {

        public OfTutorial {
            steps = List.copyOf(steps);
            clips = List.copyOf(clips);
        }
    }

    /** @param number from 1 */
    public record Step(int number, int reached, int ticked) {}

    /** @param watching how many saw each second of it, from the first */
    public record ClipCurve(String clip, List<Integer> watching) {

        public ClipCurve {
            watching = List.copyOf(watching);
        }
    }
}
