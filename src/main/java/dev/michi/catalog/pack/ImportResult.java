package dev.michi.catalog.pack;

import java.util.List;

/** What became of an import. */
public sealed interface ImportResult {

    /**
     * The portal has everything the pack brings. Counts are of modules and trails together.
     *
     * @param retired how many the pack had before and has no longer
     * @param clips how many clips are being made anew
     * @param kept the slugs of those that were changed in the studio, and stay as they are there
     */
    record Imported(String pack, int created, int changed, int unchanged, int retired, int clips, List<String> kept)
            implements ImportResult {
        public Imported {
            kept = List.copyOf(kept);
        }
    }

    /** Nothing was imported. */
    record Refused(List<Mistake> mistakes) implements ImportResult {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }
}
