package dev.michi.media.preview;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Collects stretches whose two ends are logged one after the other. */
final class Stretches {

    private final Pattern start;
    private final Pattern end;
    private final List<Suggestions.Silence> found;
    private double begun = -1;

    Stretches(Pattern start, Pattern end, List<Suggestions.Silence> found) {
        this.start = start;
        this.end = end;
        this.found = found;
    }

    void line(String line) {
        number(start, line).ifPresent(at -> begun = Math.max(0, at));
        number(end, line).ifPresent(this::end);
    }

    void end(double at) {
        if (begun >= 0) {
            found.add(new Suggestions.Silence(begun, Math.max(begun, at)));
            begun = -1;
        }
    }

    static Optional<Double> number(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.find() ? Optional.of(Double.parseDouble(matcher.group(1))) : Optional.empty();
    }
}
