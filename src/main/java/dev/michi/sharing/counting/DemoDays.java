package dev.michi.sharing.counting;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** Writes days of the demo's shares as if people had been there. */
@Component
public class DemoDays {

    /** Most go on from a step to the next; after the second one in three is lost. */
    private static final double[] REACHED = {1, 0.95, 0.62, 0.58, 0.55};

    private static final double TICKED = 0.9;

    /** Later than any clip ends. */
    private static final int TO_THE_END = 3_600;

    /** The part of the readers who stopped the clip after so many seconds. */
    private static final Map<Integer, Double> STOPPED = Map.of(6, 0.15, 19, 0.25, TO_THE_END, 0.6);

    private final VisitDocuments visits;

    DemoDays(VisitDocuments visits) {
        this.visits = visits;
    }

    /** Once for a place; a day that is there stays as it is. @param steps of the tutorial; 0 for the share as a whole */
    public void remember(Tally.Place place, int opens, int steps, List<String> clips, List<String> comments) {
        var reached = new TreeMap<String, Integer>();
        var ticked = new TreeMap<String, Integer>();
        int done = 0;
        for (int step = 1; step <= steps; step++) {
            var part = opens * REACHED[Math.min(step, REACHED.length) - 1];
            reached.put(Integer.toString(step), (int) Math.round(part));
            done = (int) Math.round(part * TICKED);
            ticked.put(Integer.toString(step), done);
        }
        var ends = new TreeMap<String, Map<String, Integer>>();
        clips.forEach(clip -> ends.put(clip, ends(opens)));
        visits.keep(new DayDocument(
                place.share() + ":" + place.tutorial() + ":" + place.day(),
                1,
                place.share(),
                place.tutorial(),
                place.day().toString(),
                opens,
                done,
                done / 2,
                done / 9,
                devices(opens),
                reached,
                ticked,
                ends,
                comments));
    }

    private static Map<String, Integer> devices(int opens) {
        int phones = (int) Math.round(opens * 0.6);
        int tablets = opens / 10;
        return Map.of(
                Device.PHONE.key(),
                phones,
                Device.TABLET.key(),
                tablets,
                Device.COMPUTER.key(),
                opens - phones - tablets);
    }

    private static Map<String, Integer> ends(int opens) {
        var ends = new TreeMap<String, Integer>();
        STOPPED.forEach((second, part) -> ends.put(second.toString(), (int) (opens * part)));
        return ends;
    }
}
