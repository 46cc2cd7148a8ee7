package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.net.SocketException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.PortInUseException;

class StartupFailureAnalyzerTest {

    private final StartupFailureAnalyzer analyzer = new StartupFailureAnalyzer();

    @Test
    void findsTheReasonDeepInside() {
        var failure = new IllegalStateException(
                new RuntimeException(new StartupFailure(new LocalizedText("鍵がありません。", "The key is missing."))));
        assertThat(description(failure)).isEqualTo("The key is missing.");
    }

    @Test
    void tellsATakenPort() {
        assertThat(description(new IllegalStateException(new PortInUseException(8080))))
                .startsWith("Port 8080 is taken");
    }

    @Test
    void tellsAPortThatOnlyTheAdministratorMayUse() {
        assertThat(description(new RuntimeException(new SocketException("Permission denied"))))
                .contains("special permission");
    }

    @Test
    void tellsAFullDisk() {
        assertThat(description(new RuntimeException(new IOException("write: No space left on device"))))
                .startsWith("The disk is full");
    }

    @Test
    void leavesOtherFailuresToOthers() {
        assertThat(analyzer.analyze(new IllegalStateException("a bug"))).isNull();
    }

    private String description(Throwable failure) {
        return Objects.requireNonNull(analyzer.analyze(failure)).getDescription();
    }
}
