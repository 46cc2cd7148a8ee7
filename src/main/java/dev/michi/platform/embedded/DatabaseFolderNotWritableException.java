package dev.michi.platform.embedded;

import java.nio.file.Path;

/** The folder cannot be created, or files in it cannot be written. */
public final class DatabaseFolderNotWritableException extends EmbeddedMongoException {

    private static final long serialVersionUID = 1L;

    DatabaseFolderNotWritableException(Path folder, Throwable cause) {
        super(
                folder,
                "The data folder %s cannot be written to (%s). Check its permissions, or choose another folder."
                        .formatted(folder, cause.getClass().getSimpleName()),
                cause);
    }
}
