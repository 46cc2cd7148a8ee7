package dev.michi.platform.backup;

import java.io.IOException;
import java.nio.file.Path;

/** Brings a backup back into a data folder that has nothing in it yet. */
final class Restore {

    private final Path backup;
    private final Path data;

    Restore(Path backup, Path data) {
        this.backup = backup.toAbsolutePath().normalize();
        this.data = data.toAbsolutePath().normalize();
    }

    /** The number of files brought back. */
    int bringBack() throws IOException, BackupProblem {
        if (!Folders.isEmptyOrMissing(data)) {
            throw new BackupProblem(
                    "%s は空ではありません。空のフォルダーを --data DIR で指定してください。".formatted(data),
                    "%s is not empty. Move it away, or choose an empty folder with --data DIR.".formatted(data));
        }
        var manifest = Manifest.readFrom(backup);
        manifest.verify(backup);
        var stage = Folders.stageFor(data);
        try {
            for (var part : Backup.PARTS) {
                Folders.copy(backup.resolve(part), stage.resolve(part));
            }
            manifest.verify(stage);
            Folders.commit(stage, data);
            return manifest.checksums().size();
        } finally {
            Folders.delete(stage);
        }
    }
}
