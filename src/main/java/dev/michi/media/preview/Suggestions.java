package dev.michi.media.preview;

import dev.michi.media.preview.Suggestion.Why;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds where clips could begin and end: where nobody speaks for a while, and where the picture becomes another one. From
 * each such place to the farthest one within the length of a clip.
 */
final class Suggestions {

    private static final double SHORTEST = 20;
    private static final double LONGEST = 180;
    private static final double LEAD = 0.25;
    private static final int MOST = 8;
    private static final double SHORTEST_IDLE = 3;
    private static final int MOST_IDLE = 20;
    private static final double SHORTEST_SAID = 0.4;
    private static final double CLOSE = 0.6;

    private final double seconds;
    private final List<Silence> silences;
    private final List<Double> scenes;

    /** @param to where the sound comes back */
    record Silence(double from, double to) {}

    /** The longest stretches in which nobody speaks and nothing moves, in their order; a breath is left at both ends. */
    static List<Suggestion> idle(List<Silence> silences, List<Silence> stills) {
        return silences.stream()
                .flatMap(silence -> stills.stream()
                        .map(still -> new Silence(
                                Math.max(silence.from, still.from) + LEAD, Math.min(silence.to, still.to) - LEAD)))
                .filter(each -> each.to - each.from >= SHORTEST_IDLE)
                .sorted(Comparator.comparingDouble((Silence each) -> each.from - each.to))
                .limit(MOST_IDLE)
                .sorted(Comparator.comparingDouble(Silence::from))
                .map(each -> new Suggestion(each.from, each.to, Why.IDLE))
                .toList();
    }

    /**
     * The stretches between the silences, in their order; a breath is left at both ends, those close to each other are one,
     * and a click of the mouse is none. Nothing where there is no pause worth leaving out.
     *
     * @param silences in their order
     */
    static List<Suggestion> said(double seconds, List<Silence> silences) {
        var said = new ArrayList<Suggestion>();
        var from = 0.0;
        for (var silence : withEnd(silences, seconds)) {
            if (silence.from - from >= SHORTEST_SAID) {
                add(said, Math.max(0, from - LEAD), Math.min(seconds, silence.from + LEAD));
            }
            from = silence.to;
        }
        var kept = said.stream().mapToDouble(each -> each.to() - each.from()).sum();
        return seconds - kept < SHORTEST_SAID ? List.of() : said;
    }

    private static List<Silence> withEnd(List<Silence> silences, double seconds) {
        return Stream.concat(silences.stream(), Stream.of(new Silence(seconds, seconds)))
                .toList();
    }

    private static void add(List<Suggestion> said, double from, double to) {
        if (!said.isEmpty() && from - said.getLast().to() < CLOSE) {
            from = said.removeLast().from();
        }
        said.add(new Suggestion(from, to, Why.SAID));
    }

    private record Edge(double ends, double begins, Why why) {}

    Suggestions(double seconds, List<Silence> silences, List<Double> scenes) {
        this.seconds = seconds;
        this.silences = List.copyOf(silences);
        this.scenes = List.copyOf(scenes);
    }

    List<Suggestion> find() {
        var begin = begin();
        var end = end();
        if (end - begin <= LONGEST) {
            var trimmed = begin > 0.5 || seconds - end > 0.5;
            return trimmed && end - begin > 1 ? List.of(new Suggestion(begin, end, Why.WHOLE)) : List.of();
        }
        var edges = edges(begin, end);
        var found = new ArrayList<Suggestion>();
        var from = begin;
        while (found.size() < MOST && end - from >= SHORTEST) {
            var start = from;
            var last = edges.stream()
                    .filter(edge -> edge.ends - start >= SHORTEST && edge.ends - start <= LONGEST)
                    .max(Comparator.comparingDouble(Edge::ends));
            if (last.isPresent()) {
                found.add(new Suggestion(start, last.get().ends, last.get().why));
                from = last.get().begins;
            } else {
                from = edges.stream()
                        .filter(edge -> edge.begins > start)
                        .mapToDouble(Edge::begins)
                        .findFirst()
                        .orElse(end);
            }
        }
        return found;
    }

    private double begin() {
        return silences.stream()
                .filter(silence -> silence.from <= 0.1)
                .mapToDouble(silence -> Math.max(0, silence.to - LEAD))
                .findFirst()
                .orElse(0);
    }

    private double end() {
        return silences.stream()
                .filter(silence -> silence.to >= seconds - 0.1 && silence.from > 0.1)
                .mapToDouble(silence -> Math.min(seconds, silence.from + LEAD))
                .findFirst()
                .orElse(seconds);
    }

    private List<Edge> edges(double begin, double end) {
        var edges = new ArrayList<Edge>();
        silences.forEach(silence -> edges.add(
                new Edge(silence.from + LEAD, Math.max(silence.from + LEAD, silence.to - LEAD), Why.SILENCE)));
        scenes.forEach(scene -> edges.add(new Edge(scene, scene, Why.SCENE)));
        edges.add(new Edge(end, end, Why.SILENCE));
        return edges.stream()
                .filter(edge -> edge.ends > begin && edge.ends <= end)
                .sorted(Comparator.comparingDouble(Edge::ends))
                .toList();
    }
}
