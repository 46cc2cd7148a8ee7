package dev.michi.platform.embedded;

import java.nio.file.Path;
import java.util.OptionalLong;

/** Another process, or another part of this one, has the folder open. Nothing was touched. */
public final class DatabaseInUseException extends EmbeddedMongoException {

    private static final long serialVersionUID = 1L;

    private final transient OptionalLong owner;

    DatabaseInUseException(Path folder, OptionalLong owner) {
        super(
                folder,
                "The data folder %s is in use by another process%s. Stop that one, or choose another folder."
                        .formatted(folder, owner.isPresent() ? " (pid " + owner.getAsLong() + ")" : ""),
                null);
        this.owner = owner;
    }

    /** The process id of the owner, where it could be read. */
    public OptionalLong owner() {
        return owner;
    }
}
