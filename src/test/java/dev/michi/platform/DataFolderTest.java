package dev.michi.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    Path folder;

    @Test
    void oneProcessAtATime() {
        try (var first = new DataFolder(folder, false)) {
            assertThatThrownBy(() -> new DataFolder(first.root(), false))
                    .isInstanceOf(StartupFailure.class)
                    .hasMessageContaining("in use by another Michi");
        }
        new DataFolder(folder, false).close();
    }

    @Test
    void anotherProcessIsKeptOutEvenAfterATryInThisOne() throws Exception {
        try (var held = new DataFolder(folder, false)) {
            assertThat(DataLock.take(held.root())).isEmpty();
            assertThat(lockInAnotherProcess()).isEqualTo("held");
        }
        assertThat(lockInAnotherProcess()).isEqualTo("free");
    }

    @Test
    void onlyTheOwnerMayEnter() throws IOException {
        try (var data = new DataFolder(folder.resolve("new"), false)) {
            for (var each : new Path[] {data.root(), data.database(), data.media(), data.settings(), data.control()}) {
                assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rwx------");
            }
        }
    }

    @Test
    void demoDataNeverBecomeRealData() {
        new DataFolder(folder, true).close();
        assertThatThrownBy(() -> new DataFolder(folder, false))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("demo data");
        new DataFolder(folder, true).close();
    }

    @Test
    void realDataGetNoDemoPeople() {
        new DataFolder(folder, false).close();
        assertThatThrownBy(() -> new DataFolder(folder, true))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("real data");
    }

    @Test
    void aFileInItsPlaceIsToldAsAProblemThatAPersonCanSolve() throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        assertThatThrownBy(() -> new DataFolder(file, false))
                .isInstanceOf(StartupFailure.class)
                .hasMessageContaining("cannot be written to");
    }

    /** The system's lock belongs to the process, so that only another process can tell whether it is held. */
    private String lockInAnotherProcess() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        LockProbe.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var answer = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return answer.strip();
    }

    static final class LockProbe {

        private LockProbe() {}

        public static void main(String[] arguments) {
            System.out.println(DataLock.take(Path.of(arguments[0])).isPresent() ? "free" : "held");
        }
    }
}
