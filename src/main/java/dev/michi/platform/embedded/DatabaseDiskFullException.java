package dev.michi.platform.embedded;

import java.nio.file.Path;

/** There is too little room left on the disk to open the database safely. */
public final class DatabaseDiskFullException extends EmbeddedMongoException {

    private static final long serialVersionUID = 1L;

    DatabaseDiskFullException(Path folder, long usableBytes, long neededBytes) {
        super(
                folder,
                "The disk of the data folder %s is full: %d MB are left, at least %d MB are needed."
                        .formatted(folder, usableBytes >> 20, neededBytes >> 20),
                null);
    }
}
