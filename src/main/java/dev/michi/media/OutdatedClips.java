package dev.michi.media;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks, at each start, for what an older Michi has drawn otherwise, or not at all. Whoever does jobs makes it. */
@Component
class OutdatedClips {

    private final Media media;
    private final boolean rehearsal;

    OutdatedClips(Media media, @Value("${michi.rehearsal:false}") boolean rehearsal) {
        this.media = media;
        this.rehearsal = rehearsal;
    }

    @EventListener(ApplicationReadyEvent.class)
    void submit() {
        if (!rehearsal) {
            media.submitOutdated();
            media.submitThumbnails();
        }
    }
}
