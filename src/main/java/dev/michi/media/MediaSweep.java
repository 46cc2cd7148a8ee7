package dev.michi.media;

import dev.michi.platform.Daily;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Clears away media files that nothing needs any more, such as the clips before the last ones. A file is named only after
 * it was stored, by an import or a clip that may take long: so it has to have been there, unnamed, for a week.
 */
@Component
class MediaSweep {

    static final Duration GRACE = Duration.ofDays(7);

    private static final Logger LOG = LoggerFactory.getLogger(MediaSweep.class);

    private final MediaStore store;
    private final MentionDocuments mentions;

    MediaSweep(MediaStore store, MentionDocuments mentions) {
        this.store = store;
        this.mentions = mentions;
    }

    /** Deletes nothing when the database names none of the files: then it is another portal's, or new. */
    @Daily
    void sweep() {
        var old = store.olderThan(GRACE);
        var unmentioned = mentions.unmentioned(old);
        if (!old.isEmpty() && unmentioned.size() == old.size()) {
            LOG.warn("The database names none of {} media files: none is cleared away", old.size());
            return;
        }
        var deleted = store.deleteUnreferenced(hash -> !unmentioned.contains(hash), GRACE);
        if (deleted > 0) {
            LOG.info("Cleared away {} media files that nothing names any more", deleted);
        }
    }
}
