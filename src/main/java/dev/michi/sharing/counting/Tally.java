package dev.michi.sharing.counting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What was counted of one tutorial of a share on one day. Adding up is all that is done with it. */
public final class Tally {

    private int opens;
    private int done;
    private int helpful;
    private int notHelpful;
    private final Map<String, Integer> devices = new TreeMap<>();
    private final Map<Integer, Integer> reached = new TreeMap<>();
    private final Map<Integer, Integer> ticked = new TreeMap<>();
    private final Map<String, Map<Integer, Integer>> clips = new TreeMap<>();
    private final List<String> comments = new ArrayList<>();

    /** @param tutorial empty for the share as a whole */
    public record Place(String share, String tutorial, LocalDate day) {}

    public int opens() {
        return opens;
    }

    public int done() {
        return done;
    }

    public int helpful() {
        return helpful;
    }

    public int notHelpful() {
        return notHelpful;
    }

    /** People by device. */
    public Map<String, Integer> devices() {
        return Map.copyOf(devices);
    }

    /** How many saw this step, and how many marked it as done. */
    public int reached(int step) {
        return reached.getOrDefault(step, 0);
    }

    public int ticked(int step) {
        return ticked.getOrDefault(step, 0);
    }

    /** How many saw the clip up to this second at least. */
    public int watched(String clip, int second) {
        return clips.getOrDefault(clip, Map.of()).entrySet().stream()
                .filter(end -> end.getKey() >= second)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    public List<String> comments() {
        return List.copyOf(comments);
    }

    public void add(Tally other) {
        opens += other.opens;
        done += other.done;
        helpful += other.helpful;
        notHelpful += other.notHelpful;
        other.devices.forEach((key, count) -> devices.merge(key, count, Integer::sum));
        other.reached.forEach((key, count) -> reached.merge(key, count, Integer::sum));
        other.ticked.forEach((key, count) -> ticked.merge(key, count, Integer::sum));
        other.clips.forEach((clip, ends) -> ends.forEach((second, count) -> end(clip, second, count)));
        comments.addAll(other.comments);
    }

    void add(VisitDocument visit) {
        opens++;
        devices.merge(visit.device(), 1, Integer::sum);
        Optional.ofNullable(visit.done()).filter(Boolean::booleanValue).ifPresent(yes -> done++);
        Optional.ofNullable(visit.helpful()).ifPresent(opinion -> {
            helpful += opinion ? 1 : 0;
            notHelpful += opinion ? 0 : 1;
        });
        Optional.ofNullable(visit.reached())
                .ifPresent(steps -> steps.forEach(step -> reached.merge(step, 1, Integer::sum)));
        Optional.ofNullable(visit.ticked())
                .ifPresent(steps -> steps.forEach(step -> ticked.merge(step, 1, Integer::sum)));
        Optional.ofNullable(visit.clips()).ifPresent(ends -> ends.forEach((clip, second) -> end(clip, second, 1)));
        Optional.ofNullable(visit.comment()).ifPresent(comments::add);
    }

    private void end(String clip, int second, int count) {
        clips.computeIfAbsent(clip, any -> new TreeMap<>()).merge(second, count, Integer::sum);
    }

    static Tally of(DayDocument day) {
        var tally = new Tally();
        tally.opens = day.opens();
        tally.done = day.done();
        tally.helpful = day.helpful();
        tally.notHelpful = day.notHelpful();
        tally.devices.putAll(day.devices());
        day.reached().forEach((step, count) -> tally.reached.put(Integer.valueOf(step), count));
        day.ticked().forEach((step, count) -> tally.ticked.put(Integer.valueOf(step), count));
        day.clips()
                .forEach((clip, ends) ->
                        ends.forEach((second, count) -> tally.end(clip, Integer.parseInt(second), count)));
        tally.comments.addAll(day.comments());
        return tally;
    }

    DayDocument asDocument(Place place) {
        var byClip = new TreeMap<String, Map<String, Integer>>();
        clips.forEach((clip, ends) -> byClip.put(clip, texts(ends)));
        return new DayDocument(
                place.share() + ":" + place.tutorial() + ":" + place.day(),
                1,
                place.share(),
                place.tutorial(),
                place.day().toString(),
                opens,
                done,
                helpful,
                notHelpful,
                devices(),
                texts(reached),
                texts(ticked),
                byClip,
                comments());
    }

    private static Map<String, Integer> texts(Map<Integer, Integer> counts) {
        var texts = new TreeMap<String, Integer>();
        counts.forEach((key, count) -> texts.put(key.toString(), count));
        return texts;
    }
}
