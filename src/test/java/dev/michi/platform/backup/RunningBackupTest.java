package dev.michi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.platform.DataFolder;
import dev.michi.platform.DatabaseSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** While a portal works on the data, it is the one that copies the database. */
class RunningBackupTest {

    @TempDir
    Path place;

    @Test
    void theDatabaseComesAsASnapshot() throws Exception {
        try (var portal = portal(folder -> Files.writeString(folder.resolve("michi.mv.db"), "snapshot"))) {
            Files.writeString(portal.getBean(DataFolder.class).media().resolve("clip.mp4"), "clip");
            assertThat(new Backup(place.resolve("data"), place.resolve("saved")).save())
                    .isEqualTo(3);
        }
        assertThat(place.resolve("saved/database/michi.mv.db")).hasContent("snapshot");
        assertThat(place.resolve("saved/media/clip.mp4")).hasContent("clip");
    }

    @Test
    void aSnapshotThatFailsLeavesNothingBehind() throws Exception {
        try (var portal = portal(folder -> {
            throw new IOException("disk on fire");
        })) {
            assertThat(portal.isRunning()).isTrue();
            assertThatThrownBy(() -> new Backup(place.resolve("data"), place.resolve("saved")).save())
                    .isInstanceOf(BackupProblem.class)
                    .hasMessageContaining("disk on fire");
        }
        assertThat(place).isDirectoryNotContaining(path -> !path.endsWith("data"));
    }

    private AnnotationConfigApplicationContext portal(DatabaseSnapshot database) {
        var context = new AnnotationConfigApplicationContext();
        context.registerBean(DataFolder.class, () -> new DataFolder(place.resolve("data"), false));
        context.registerBean(DatabaseSnapshot.class, () -> database);
        context.register(DatabaseBackup.class);
        context.scan("dev.michi.platform.control");
        context.refresh();
        return context;
    }
}
