package dev.michi.media;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Pages that show a clip while it is being made. */
@Component
class ClipWatchers {

    private static final Logger LOG = LoggerFactory.getLogger(ClipWatchers.class);

    private final Map<ClipId, Set<Consumer<ClipEvent>>> watchers = new ConcurrentHashMap<>();

    Media.Watch add(ClipId clip, Consumer<ClipEvent> watcher) {
        watchers.computeIfAbsent(clip, id -> ConcurrentHashMap.newKeySet()).add(watcher);
        return () -> watchers.computeIfPresent(clip, (id, all) -> {
            all.remove(watcher);
            return all.isEmpty() ? null : all;
        });
    }

    @EventListener
    void on(ClipEvent event) {
        for (var watcher : watchers.getOrDefault(event.clip(), Set.of())) {
            try {
                watcher.accept(event);
            } catch (RuntimeException e) {
                // One closed page must not keep the news from the others.
                LOG.warn("A page could not take the news of clip {}", event.clip(), e);
            }
        }
    }
}
