package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A setting that might change which beans there are is never overlooked. */
class PreparedStartTest {

    @TempDir
    Path folder;

    @Test
    void whatTheLauncherSetsFits() {
        var launchers = List.of(
                "--server.port=8080",
                "--server.address=127.0.0.1",
                "--michi.demo=true",
                "--michi.data=d",
                "--logging.file.name=l");

        assertThat(PreparedStart.fits(
                        launchers, List.of("PATH", "SERVER_PORT", "MICHI_TRUSTEDPROXIES"), List.of(), folder))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--spring.mongodb.uri=x",
                "--server.ssl.bundle=b",
                "--vaadin.push=x",
                "--debug",
                "--spring.mail.host=m"
            })
    void aSettingOfAnotherIsLookedAt(String argument) {
        assertThat(PreparedStart.fits(List.of(argument), List.of(), List.of(), folder))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SPRING_MONGODB_URI", "SPRING_PROFILES_ACTIVE", "MANAGEMENT_SERVER_PORT"})
    void soIsOneInTheEnvironment(String variable) {
        assertThat(PreparedStart.fits(List.of(), List.of(variable), List.of(), folder))
                .isFalse();
    }

    @Test
    void soAreThoseInFiles() throws IOException {
        Files.createDirectory(folder.resolve("config"));
        assertThat(PreparedStart.fits(List.of(), List.of(), List.of(), folder)).isTrue();

        Files.writeString(folder.resolve("config/application.yaml"), "spring.mongodb.uri: x");
        assertThat(PreparedStart.fits(List.of(), List.of(), List.of(), folder)).isFalse();
    }
}
