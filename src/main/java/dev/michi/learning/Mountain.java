package dev.michi.learning;

import java.util.OptionalInt;
import org.springframework.stereotype.Component;

/** Tells the station that points and stamps have brought somebody to. */
@Component
class Mountain {

    private final LearningProperties properties;

    Mountain(LearningProperties properties) {
        this.properties = properties;
    }

    /** A station takes both its points and its stamps. */
    Rank rank(int points, int stamps) {
        var stations = properties.stations();
        int reached = 0;
        while (reached < stations.size()
                && points >= stations.get(reached).points()
                && stamps >= stations.get(reached).stamps()) {
            reached++;
        }
        return new Rank(
                reached,
                reached == 0 ? 0 : stations.get(reached - 1).points(),
                reached == stations.size()
                        ? OptionalInt.empty()
                        : OptionalInt.of(stations.get(reached).points()));
    }
}
