package dev.michi.media.ffmpeg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
class FfmpegFinderTest {

    private static final String ABLE = "libx264 aac xfade loop concat overlay perspective scale split anullsrc bwdif"
            + " tpad drawbox alphamerge lut loudnorm tile afftdn freezedetect crop";

    @TempDir
    Path folder;

    @Test
    void takesTheConfiguredOne() throws Exception {
        var program = fake("configured dir's", "7.1.1", ABLE);
        var found = finder(Optional.of(program), List.of()).get();
        assertThat(found.version()).isEqualTo("7.1.1");
        assertThat(found.origin()).isEqualTo("configuration");
    }

    @Test
    void prefersOneOnThePathThatIsNewEnough() throws Exception {
        fake("old", "5.1.9", ABLE);
        fake("new", "n6.0", ABLE);
        var found = finder(Optional.empty(), List.of(folder.resolve("old"), folder.resolve("new")))
                .get();
        assertThat(found.version()).isEqualTo("6.0");
        assertThat(found.origin()).isEqualTo("PATH");
    }

    @Test
    void fallsBackToTheOneThatComesAsADependency() throws Exception {
        fake("poor", "8.0", "aac xfade");
        var found = finder(Optional.empty(), List.of(folder.resolve("poor"))).get();
        assertThat(found.origin()).isEqualTo("dependency");
        assertThat(found.version()).startsWith("8.");
    }

    @Test
    void saysWhatIsWrongWithTheConfiguredOne() throws Exception {
        var program = fake("poor", "8.0", "aac xfade");
        assertThatThrownBy(() -> finder(Optional.of(program), List.of()).get())
                .isInstanceOf(FfmpegUnavailable.class)
                .hasMessageContaining("has no encoder libx264")
                .hasMessageContaining("michi.media.ffmpeg");
    }

    private FfmpegFinder finder(Optional<Path> configured, List<Path> path) {
        return new FfmpegFinder(configured, path, folder.resolve("cache"));
    }

    /** A script that answers as ffmpeg does. */
    private Path fake(String name, String version, String abilities) throws IOException {
        var home = Files.createDirectories(folder.resolve(name));
        var lists = new StringBuilder();
        for (var each : abilities.split(" ")) {
            lists.append(" V..... ").append(each).append(" something\n");
        }
        for (var program : List.of("ffmpeg", "ffprobe")) {
            var file = home.resolve(program);
            Files.writeString(
                    file, "#!/bin/sh\ncat <<'END'\nffmpeg version %s Copyright\n%sEND\n".formatted(version, lists));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        return home.resolve("ffmpeg");
    }
}
