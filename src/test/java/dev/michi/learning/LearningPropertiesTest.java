package dev.michi.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LearningPropertiesTest {

    @Test
    void theFirstTryBringsMostAndAllLaterOnesTheLeast() {
        assertThat(Rules.DEFAULTS.pointsForTry(1)).isEqualTo(100);
        assertThat(Rules.DEFAULTS.pointsForTry(2)).isEqualTo(50);
        assertThat(Rules.DEFAULTS.pointsForTry(3)).isEqualTo(25);
        assertThat(Rules.DEFAULTS.pointsForTry(40)).isEqualTo(25);
    }

    @Test
    void aCompanySetsItsOwnRules() {
        var rules = Rules.with(Map.of(
                "michi.learning.points", "20,10",
                "michi.learning.stations", "10:0,20:0,30:1,40:1,50:2,60:2,70:2,80:2,90:2,100:3"));

        assertThat(rules.pointsForTry(2)).isEqualTo(10);
        assertThat(rules.stations().get(2)).isEqualTo(new LearningProperties.Station(30, 1));
        assertThat(rules.watchedFraction()).isEqualTo(0.9);
    }

    @ParameterizedTest
    @CsvSource({
        "points, -1",
        "watched-fraction, 0",
        "watched-fraction, 1.2",
        "speed-allowance, 0.9",
        "stations, 10:0",
        "'stations', '10:0,20:0,30:1,40:1,50:2,60:2,70:2,80:2,90:2,90:3'"
    })
    void refusesRulesThatMakeNoSense(String property, String value) {
        assertThatThrownBy(() -> Rules.with(Map.of("michi.learning." + property, value)))
                .hasStackTraceContaining("michi.learning." + property);
    }

    @Test
    void aStationTakesPointsAndStamps() {
        var mountain = new Mountain(Rules.DEFAULTS);

        assertThat(mountain.rank(0, 0).station()).isZero();
        assertThat(mountain.rank(299, 5).station()).isEqualTo(1);
        assertThat(mountain.rank(300, 0).station()).isEqualTo(1);
        assertThat(mountain.rank(300, 1).station()).isEqualTo(2);
        assertThat(mountain.rank(300, 1).floor()).isEqualTo(300);
        assertThat(mountain.rank(300, 1).next()).hasValue(600);
        assertThat(mountain.rank(9000, 20).station()).isEqualTo(10);
        assertThat(mountain.rank(9000, 20).next()).isEmpty();
    }
}
