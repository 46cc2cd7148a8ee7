package dev.michi;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ArchitectureTest {

    @Test
    void featuresDependOnEachOtherOnlyAsAgreed() {
        ApplicationModules.of(Michi.class).verify();
    }
}
