package dev.michi.platform;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Copies the embedded database while it is in use, for a backup. One bean, where the database is embedded; none where a
 * MongoDB is used, which has backups of its own.
 */
public interface DatabaseSnapshot {

    /**
     * Writes files into an empty folder that show the database as it was at one moment, at or after the call, with
     * every write acknowledged before the call. A portal that finds them in {@code database/} opens them.
     */
    void copyTo(Path folder) throws IOException;
}
