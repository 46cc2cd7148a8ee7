package dev.michi.platform.backup;

import dev.michi.platform.DataLock;
import dev.michi.platform.control.AskPortal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Saves database, media and settings of a data folder. The database comes first: media are never changed and only
 * deleted long after their last use, so that all it refers to is found afterwards, also while the portal runs.
 */
final class Backup {

    static final List<String> PARTS = List.of("database", "media", "settings");

    private final Path data;
    private final Path target;

    Backup(Path data, Path target) {
        this.data = data.toAbsolutePath().normalize();
        this.target = target.toAbsolutePath().normalize();
    }

    /** The number of files saved. */
    int save() throws IOException, InterruptedException, BackupProblem {
        refuseUnlessPossible();
        var stage = Folders.stageFor(target);
        try {
            copyDatabase(stage.resolve("database"));
            Folders.copy(data.resolve("media"), stage.resolve("media"));
            Folders.copy(data.resolve("settings"), stage.resolve("settings"));
            var manifest = Manifest.of(stage);
            manifest.writeTo(stage);
            manifest.verify(stage);
            Folders.commit(stage, target);
            return manifest.checksums().size();
        } finally {
            Folders.delete(stage);
        }
    }

    private void refuseUnlessPossible() throws IOException, BackupProblem {
        if (Files.notExists(data.resolve("settings"))) {
            throw new BackupProblem(
                    "%s に Michi のデータはありません。--data DIR で場所を指定してください。".formatted(data),
                    "There are no data of Michi in %s. Say where they are with --data DIR.".formatted(data));
        }
        if (target.startsWith(data)) {
            throw new BackupProblem(
                    "バックアップはデータフォルダーの外に保存してください。",
                    "A backup has to be outside the data folder. Choose another folder.");
        }
        if (!Folders.isEmptyOrMissing(target)) {
            throw new BackupProblem(
                    "%s は空ではありません。新しいフォルダーを指定してください。".formatted(target),
                    "%s is not empty. Choose a new folder.".formatted(target));
        }
    }

    private void copyDatabase(Path folder) throws IOException, InterruptedException, BackupProblem {
        var lock = DataLock.take(data);
        if (lock.isPresent()) {
            try (var held = lock.get()) {
                Folders.copy(data.resolve("database"), folder);
            }
            return;
        }
        var answer = AskPortal.ask(data, DatabaseBackup.NAME, folder.toString());
        if (answer.isEmpty()) {
            throw new BackupProblem("Michi が停止しました。もう一度お試しください。", "Michi has just stopped. Please try again.");
        }
        if (!answer.get().done()) {
            throw new BackupProblem(
                    answer.get().text().ja(), answer.get().text().en());
        }
    }
}
