package dev.michi.platform.embedded;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The embedded database cannot be opened or copied; the message is fit to be shown to whoever started the program. */
public class EmbeddedMongoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Path folder;

    EmbeddedMongoException(Path folder, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.folder = folder;
    }

    /** The folder the trouble is about. */
    public Path folder() {
        return folder;
    }
}
