package dev.michi.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.platform.DataFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BackupTest {

    @TempDir
    Path place;

    private Path data;
    private Path backup;
    private Path back;

    @BeforeEach
    void someData() throws IOException {
        data = place.resolve("data");
        backup = place.resolve("saved/monday");
        back = place.resolve("back");
        new DataFolder(data, true).close();
        write(data.resolve("database/michi.mv.db"), "documents");
        write(data.resolve("media/ab/abcd.mp4"), "a clip");
        write(data.resolve("media/ab/half.mp4.partial"), "half a clip");
        write(data.resolve("logs/michi.log"), "noise");
    }

    @Test
    void whatWasSavedComesBack() throws Exception {
        assertThat(new Backup(data, backup).save()).isEqualTo(3);
        assertThat(new Restore(backup, back).bringBack()).isEqualTo(3);
        assertThat(files(back)).containsExactly("database/michi.mv.db", "media/ab/abcd.mp4", "settings/made-as");
        assertThat(back.resolve("media/ab/abcd.mp4")).hasContent("a clip");
        assertThat(files(place)).as("no traces").noneMatch(file -> file.contains(".partial-"));
        new DataFolder(back, true).close();
    }

    @Test
    void anEmptyFolderIsFilled() throws Exception {
        new Backup(data, Files.createDirectories(backup)).save();
        new Restore(backup, Files.createDirectories(back)).bringBack();
        assertThat(back.resolve("database/michi.mv.db")).hasContent("documents");
    }

    @Test
    void theManifestCanBeCheckedWithoutMichi() throws Exception {
        new Backup(data, backup).save();
        assertThat(backup.resolve("manifest.sha256"))
                .content()
                .contains("9b16b44d0e0a5cac", "  database/michi.mv.db\n")
                .endsWith("  settings/made-as\n");
    }

    @Test
    void aBackupOverwritesNothing() throws IOException {
        write(backup.resolve("holiday.jpg"), "sunset");
        refused(() -> new Backup(data, backup).save(), "is not empty");
        assertThat(files(backup)).containsExactly("holiday.jpg");
    }

    @Test
    void aBackupInsideTheDataIsRefused() {
        refused(() -> new Backup(data, data.resolve("backup")).save(), "outside the data folder");
    }

    @Test
    void aFolderWithoutDataIsTold() {
        refused(() -> new Backup(place.resolve("nothing"), backup).save(), "no data of Michi");
    }

    @Test
    void aRestoreOverwritesNothing() throws Exception {
        new Backup(data, backup).save();
        refused(() -> new Restore(backup, data).bringBack(), "is not empty");
        assertThat(data.resolve("logs/michi.log")).hasContent("noise");
    }

    @Test
    void aDamagedFileIsNamedAndNothingRestored() throws Exception {
        new Backup(data, backup).save();
        write(backup.resolve("media/ab/abcd.mp4"), "b clip");
        refused(() -> new Restore(backup, back).bringBack(), "media/ab/abcd.mp4 is damaged");
        assertThat(back).doesNotExist();
    }

    @Test
    void aMissingFileIsNamed() throws Exception {
        new Backup(data, backup).save();
        Files.delete(backup.resolve("database/michi.mv.db"));
        refused(() -> new Restore(backup, back).bringBack(), "lacks database/michi.mv.db");
    }

    @Test
    void aFileThatDoesNotBelongIsNamed() throws Exception {
        new Backup(data, backup).save();
        write(backup.resolve("settings/extra"), "?");
        refused(() -> new Restore(backup, back).bringBack(), "does not belong to it: settings/extra");
    }

    @Test
    void aManifestThatLeadsElsewhereIsRefused() throws Exception {
        new Backup(data, backup).save();
        var manifest = backup.resolve("manifest.sha256");
        Files.writeString(manifest, Files.readString(manifest).replace("settings/made-as", "../data/settings/made-as"));
        refused(() -> new Restore(backup, back).bringBack(), "lacks");
    }

    @Test
    void anyOtherFolderIsNotABackup() {
        refused(() -> new Restore(data, back).bringBack(), "is not a backup of Michi");
    }

    @Test
    void problemsEndWithStatusOne() throws InterruptedException {
        assertThat(BackupTool.run("backup", data, backup)).isZero();
        assertThat(BackupTool.run("restore", data, backup)).isOne();
    }

    private static void refused(ThrowingCallable action, String reason) {
        assertThatThrownBy(action).isInstanceOf(BackupProblem.class).hasMessageContaining(reason);
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static List<String> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }
}
