package dev.michi.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DeviceGroupsTest {

    @Test
    void theMostComeFirst() {
        assertThat(DeviceGroups.of(Map.of("phone", 12, "tablet", 5, "computer", 30))
                        .orElseThrow())
                .containsExactly(Map.entry("computer", 30), Map.entry("phone", 12), Map.entry("tablet", 5));
    }

    @Test
    void fewOfSeveralKindsAreOneGroup() {
        assertThat(DeviceGroups.of(Map.of("phone", 12, "tablet", 2, "computer", 3))
                        .orElseThrow())
                .containsExactly(Map.entry("phone", 12), Map.entry("other", 5));
    }

    @Test
    void fourAreNotFoundByTakingTheOthersFromAll() {
        assertThat(DeviceGroups.of(Map.of("phone", 12, "tablet", 4, "computer", 8))
                        .orElseThrow())
                .containsExactly(Map.entry("phone", 12), Map.entry("other", 12));
        assertThat(DeviceGroups.of(Map.of("phone", 12, "tablet", 4))).isEmpty();
    }

    @Test
    void whereAllUseTheSameThatIsSaid() {
        assertThat(DeviceGroups.of(Map.of("phone", 5)).orElseThrow()).containsExactly(Map.entry("phone", 5));
    }
}
