package dev.michi.media;

import dev.michi.platform.Daily;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Clears away, once a day, recordings whose time is over and files of clips and recordings that nothing refers to. */
@Component
class RecordingSweep {

    private static final Logger LOG = LoggerFactory.getLogger(RecordingSweep.class);

    /** What is younger may have been stored just now, and be referred to in a moment. */
    private static final Duration GRACE = Duration.ofDays(1);

    /** An upload that has not gone on for so long is given up. */
    private static final Duration PATIENCE = Duration.ofDays(7);

    private final RecordingDocuments recordings;
    private final PartialFiles uploads;
    private final Originals originals;
    private final RenditionStore renditions;
    private final MediaProperties properties;
    private final Clock clock;

    RecordingSweep(
            RecordingDocuments recordings,
            PartialFiles uploads,
            Originals originals,
            RenditionStore renditions,
            MediaProperties properties,
            Clock clock) {
        this.recordings = recordings;
        this.uploads = uploads;
        this.originals = originals;
        this.renditions = renditions;
        this.properties = properties;
        this.clock = clock;
    }

    @Daily
    void daily() {
        sweep(GRACE);
    }

    /** Gives how many files were cleared away. */
    int sweep(Duration grace) {
        var over = recordings.unusedSince(clock.instant().minus(properties.keepRecordings()));
        over.forEach(each -> recordings.delete(new RecordingId(each.id())));
        var abandoned = recordings.receivingSince(clock.instant().minus(PATIENCE));
        abandoned.forEach(each -> recordings.delete(new RecordingId(each.id())));
        var files = originals.sweep(grace)
                + renditions.sweep(grace)
                + uploads.sweep(name -> recordings.find(new RecordingId(name)).isPresent());
        if (!over.isEmpty() || files > 0) {
            LOG.info("Cleared away {} recordings and {} files", over.size(), files);
        }
        return files;
    }
}
