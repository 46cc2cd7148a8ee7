package dev.michi.catalog.pack;

import dev.michi.media.ClipId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The clips of a module by the name of their file; and those of the studio, by their id. */
record Storyboards(Map<String, Entry> entries, Neighbours neighbours) {

    /** @param seconds how long the clip will be */
    record Entry(ClipId id, double seconds) {}

    /** Reports a name that is no clip of the module, nor of the studio. */
    Optional<Entry> find(String name, Place place, Mistakes mistakes) {
        var found = Optional.ofNullable(entries.get(name)).or(() -> neighbours.findClip(name));
        if (found.isEmpty() && !name.isEmpty()) {
            Suggestion.near(name, names())
                    .ifPresentOrElse(
                            near -> mistakes.add(place, "catalog.mistake.unknown-clip-near", name, near),
                            () -> mistakes.add(place, "catalog.mistake.unknown-clip", name));
        }
        return found;
    }

    private Set<String> names() {
        return entries.keySet();
    }
}
