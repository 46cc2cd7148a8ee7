package dev.michi.platform.backup;

import dev.michi.platform.Console;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;

/** What {@code ./michi backup} and {@code ./michi restore} start. */
public final class BackupTool {

    private BackupTool() {}

    /** {@code backup DATA DIR} or {@code restore DATA DIR}. */
    public static void main(String[] arguments) throws InterruptedException {
        System.exit(run(arguments[0], Path.of(arguments[1]), Path.of(arguments[2])));
    }

    /** The exit status; a problem is told on the console. */
    static int run(String action, Path data, Path folder) throws InterruptedException {
        try {
            Console.say(
                    switch (action) {
                        case "backup" -> saved(new Backup(data, folder).save(), folder);
                        case "restore" -> broughtBack(new Restore(folder, data).bringBack(), data);
                        default -> throw new IllegalArgumentException("Neither backup nor restore: " + action);
                    });
            return 0;
        } catch (BackupProblem problem) {
            Console.complain(problem.text());
        } catch (AccessDeniedException denied) {
            Console.complain(new LocalizedText(
                    "%s を読み書きする権限がありません。".formatted(denied.getFile()),
                    "There is no permission to read or write %s.".formatted(denied.getFile())));
        } catch (IOException failure) {
            Console.complain(new LocalizedText(
                    "ファイルの読み書きに失敗しました: %s".formatted(failure.getMessage()),
                    "Reading or writing failed: %s".formatted(failure.getMessage())));
        }
        return 1;
    }

    private static LocalizedText saved(int files, Path folder) {
        return new LocalizedText(
                "%d 個のファイルを %s に保存し、照合しました。".formatted(files, folder),
                "Saved and verified %d files in %s.".formatted(files, folder));
    }

    private static LocalizedText broughtBack(int files, Path data) {
        return new LocalizedText(
                "%d 個のファイルを %s に復元し、照合しました。".formatted(files, data),
                "Brought back and verified %d files in %s.".formatted(files, data));
    }
}
