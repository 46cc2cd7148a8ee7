package dev.michi.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RenderScheduleTest {

    @TempDir
    private Path folder;

    @Test
    void aPortalTidiesUpBeforeItsFirstClip() {
        start(false);
        assertThat(folder.resolve("work/worker")).exists();
    }

    @Test
    void aRehearsalLeavesTheWorkAsItIs() {
        start(true);
        assertThat(folder.resolve("work")).doesNotExist();
    }

    private void start(boolean rehearsal) {
        try (var fixture = new MediaFixture(folder)) {
            var lanes = new RenderLanes(List.of(fixture.worker), List.of());
            new RenderSchedule(lanes, MediaFixture.PROPERTIES, rehearsal).afterSingletonsInstantiated();
        }
    }
}
