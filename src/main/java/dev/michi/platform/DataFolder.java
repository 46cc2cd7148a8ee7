package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The folder with everything that Michi keeps: {@code database/}, {@code media/} and {@code settings/}, which a backup
 * saves, and {@code logs/} and {@code control/}, which it does not. Its owner alone may enter it, and one portal at a
 * time. What needs a folder is given this bean, never the property, so that the lock is held first.
 */
@Component
public class DataFolder implements AutoCloseable {

    private static final String DEMO = "demo";
    private static final String OWN = "own";

    private final Path root;
    private final Path media;
    private final DataLock lock;

    @Autowired
    DataFolder(@Value("${michi.data:data}") String root, @Value("${michi.demo:false}") boolean demo) {
        this(Path.of(root), demo);
    }

    public DataFolder(Path root, boolean demo) {
        this(root, root.resolve("media"));
        try {
            remember(demo);
        } catch (RuntimeException failure) {
            close();
            throw failure;
        }
    }

    private DataFolder(Path root, Path media) {
        this.root = root.toAbsolutePath().normalize();
        this.media = media.toAbsolutePath().normalize();
        createFolders();
        this.lock = DataLock.take(this.root).orElseThrow(this::inUse);
    }

    /** A folder of a worker's own, with the media of a portal. */
    public static DataFolder ofWorker(Path root, Path media) {
        return new DataFolder(root, media);
    }

    public Path root() {
        return root;
    }

    public Path database() {
        return root.resolve("database");
    }

    public Path media() {
        return media;
    }

    public Path settings() {
        return root.resolve("settings");
    }

    public Path control() {
        return root.resolve("control");
    }

    @Override
    public void close() {
        lock.close();
    }

    private void createFolders() {
        try {
            OwnerOnly.createFolders(root);
            for (var folder : new Path[] {database(), media(), settings(), control()}) {
                OwnerOnly.createFolders(folder);
            }
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    /** Demo people have passwords that everybody knows: they never meet real data. */
    private void remember(boolean demo) {
        var file = settings().resolve("made-as");
        var now = demo ? DEMO : OWN;
        try {
            if (Files.notExists(file)) {
                Files.writeString(file, now);
                return;
            }
            var then = Files.readString(file).strip();
            if (!then.equals(now)) {
                throw new StartupFailure(then.equals(DEMO) ? demoData() : realData());
            }
        } catch (IOException failure) {
            throw notWritable(failure);
        }
    }

    private LocalizedText demoData() {
        return new LocalizedText(
                "%s はデモのデータで、パスワードが公開されています。--data DIR で別のフォルダーを指定してください。".formatted(root),
                "%s holds demo data, with passwords that everybody knows. Choose another folder with --data DIR."
                        .formatted(root));
    }

    private LocalizedText realData() {
        return new LocalizedText(
                "%s は実際のデータです。デモには --data DIR で別のフォルダーを指定してください。".formatted(root),
                "%s holds real data. For a demo choose another folder with --data DIR.".formatted(root));
    }

    private StartupFailure inUse() {
        return new StartupFailure(new LocalizedText(
                "%s は別の Michi が使用中です。そちらを止めるか、--data DIR で別のフォルダーを指定してください。".formatted(root),
                "%s is in use by another Michi. Stop it, or choose another folder with --data DIR.".formatted(root)));
    }

    private StartupFailure notWritable(IOException cause) {
        if (String.valueOf(cause.getMessage()).contains("No space left on device")) {
            throw new UncheckedIOException(cause);
        }
        return new StartupFailure(
                new LocalizedText(
                        "フォルダー %s に書き込めません。権限を変えるか、--data DIR で別の場所を指定してください。".formatted(root),
                        "The folder %s cannot be written to. Change its permissions, or choose another with --data DIR."
                                .formatted(root)),
                cause);
    }
}
