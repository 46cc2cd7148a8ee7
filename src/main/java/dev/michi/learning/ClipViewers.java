package dev.michi.learning;

import dev.michi.media.ClipAudience;
import dev.michi.media.ClipId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Tells the media which parts of a clip are watched, from what was credited; nobody is named. */
@Component
class ClipViewers implements ClipAudience {

    private final WatchDocuments watches;
    private final ReplayDocuments replays;

    ClipViewers(WatchDocuments watches, ReplayDocuments replays) {
        this.watches = watches;
        this.replays = replays;
    }

    @Override
    public Retention retention(ClipId clip, double seconds, int parts) {
        var all = watches.of(clip).stream()
                .map(Watch::footage)
                .filter(footage -> footage.seconds() > 0)
                .toList();
        if (all.isEmpty() || seconds <= 0) {
            return Retention.NONE;
        }
        var curve = new ArrayList<Double>();
        for (var i = 0; i < parts; i++) {
            curve.add(fraction(all, seconds * (i + 0.5) / parts));
        }
        var again = replays.of(clip);
        return new Retention(
                all.size(),
                curve,
                IntStream.range(0, parts)
                        .mapToObj(part -> again.getOrDefault(part, 0))
                        .toList());
    }

    private static double fraction(List<Footage> all, double at) {
        var seen = all.stream()
                .filter(footage -> footage.ranges().stream().anyMatch(range -> range.from() <= at && at < range.to()))
                .count();
        return Math.round(1000.0 * seen / all.size()) / 1000.0;
    }
}
