package dev.michi.learning;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The rules that a company may set for itself.
 *
 * @param points for passing a check at the first, second, … try; the last one holds for all later tries
 * @param watchedFraction of the distinct seconds of a clip that has to be watched, above 0 to 1
 * @param speedAllowance how much faster than the clock a clip may be credited, from 1; networks are not exact
 * @param stations what each station of the mountain takes, from the first one up; the tenth is the summit
 */
@ConfigurationProperties("michi.learning")
record LearningProperties(
        @DefaultValue({"100", "50", "25"}) List<Integer> points,
        @DefaultValue("0.9") double watchedFraction,
        @DefaultValue("1.1") double speedAllowance,

        @DefaultValue({"100:0", "300:1", "600:2", "900:3", "1200:4", "1600:6", "2200:8", "3000:10", "4000:13", "5500:16"
        })
        List<Station> stations) {

    private static final int SUMMIT = 10;

    LearningProperties {
        points = List.copyOf(points);
        stations = List.copyOf(stations);
        require(!points.isEmpty() && points.stream().allMatch(each -> each >= 0), "points", points);
        require(watchedFraction > 0 && watchedFraction <= 1, "watched-fraction", watchedFraction);
        require(speedAllowance >= 1 && speedAllowance <= 2, "speed-allowance", speedAllowance);
        require(stations.size() == SUMMIT && rising(stations), "stations", stations);
    }

    /** @param number of the try, from 1 */
    int pointsForTry(int number) {
        return points.get(Math.min(number, points.size()) - 1);
    }

    private static boolean rising(List<Station> stations) {
        for (int i = 1; i < stations.size(); i++) {
            if (stations.get(i).points() <= stations.get(i - 1).points()
                    || stations.get(i).stamps() < stations.get(i - 1).stamps()) {
                return false;
            }
        }
        return true;
    }

    private static void require(boolean valid, String property, Object value) {
        if (!valid) {
            throw new IllegalArgumentException("michi.learning." + property + " cannot be " + value);
        }
    }

    /** Points and stamps that a station takes; {@code 300:1} in the configuration. */
    record Station(int points, int stamps) {

        Station {
            if (points < 0 || stamps < 0) {
                throw new IllegalArgumentException("Not a station: " + points + ":" + stamps);
            }
        }

        /** Read by Spring's converter for types with a static {@code valueOf}. */
        public static Station valueOf(String text) {
            var parts = text.split(":", 2);
            return new Station(
                    Integer.parseInt(parts[0].strip()), parts.length == 1 ? 0 : Integer.parseInt(parts[1].strip()));
        }
    }
}
