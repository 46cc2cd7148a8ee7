package dev.michi.platform.embedded;

import java.nio.file.Path;

/** The database file can be read, but not understood. It was left as it is. */
public final class DatabaseDamagedException extends EmbeddedMongoException {

    private static final long serialVersionUID = 1L;

    DatabaseDamagedException(Path folder, Throwable cause) {
        super(
                folder,
                "The database in %s cannot be opened: %s. The file was left untouched; restore a backup beside it."
                        .formatted(folder, cause.getMessage()),
                cause);
    }
}
