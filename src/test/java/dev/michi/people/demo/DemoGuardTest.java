package dev.michi.people.demo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.michi.platform.StartupFailure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DemoGuardTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "::1", "localhost"})
    void theDemoStartsOnThisMachine(String address) {
        assertThatCode(() -> new DemoGuard(address, "").check()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0.0.0.0", "::", "192.0.2.1"})
    void theDemoRefusesToBeReachedFromElsewhere(String address) {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new DemoGuard(address, "").check())
                .withMessageContaining("server.address");
    }

    @Test
    void refusesToFillARealDatabase() {
        assertThatExceptionOfType(StartupFailure.class)
                .isThrownBy(() -> new DemoGuard("127.0.0.1", "mongodb://db.example.com/michi").check());
    }
}
