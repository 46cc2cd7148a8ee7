package dev.michi.platform.backup;

import dev.michi.platform.DatabaseSnapshot;
import dev.michi.platform.OwnerOnly;
import dev.michi.platform.control.CommandAnswer;
import dev.michi.platform.control.PortalCommand;
import dev.michi.shared.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The running portal's part in a backup: a snapshot of the database. A MongoDB is left to its own tools. */
@Component
class DatabaseBackup implements PortalCommand {

    static final String NAME = "database-backup";

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseBackup.class);

    private final ObjectProvider<DatabaseSnapshot> database;

    DatabaseBackup(ObjectProvider<DatabaseSnapshot> database) {
        this.database = database;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public CommandAnswer run(String folder) {
        try {
            var target = OwnerOnly.createFolders(Path.of(folder));
            var embedded = database.getIfAvailable();
            if (embedded != null) {
                embedded.copyTo(target);
            }
            return CommandAnswer.done(LocalizedText.EMPTY);
        } catch (IOException failure) {
            LOG.error("The database could not be copied to {}", folder, failure);
            return CommandAnswer.refused(new LocalizedText(
                    "データベースを %s に保存できませんでした: %s".formatted(folder, failure.getMessage()),
                    "The database could not be saved to %s: %s".formatted(folder, failure.getMessage())));
        }
    }
}
