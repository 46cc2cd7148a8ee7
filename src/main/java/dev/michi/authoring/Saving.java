package dev.michi.authoring;

import java.util.Optional;

/** What became of saving. */
public sealed interface Saving {

    /** It is stored; or it was stored already, word for word. */
    record Saved(Draft draft) implements Saving {}

    /**
     * Somebody else has saved since. Nothing was stored: mine, theirs and what both began from are there to be merged.
     *
     * @param base what the caller began from; empty if it is too long ago
     */
    record Stale(Draft current, Optional<Manuscript> base, Manuscript mine) implements Saving {}

    /** It was discarded, or never there. */
    record Gone() implements Saving {}

    /** It is longer than a draft may be, or an id in it is none; {@code field} says where. */
    record Unusable(String field) implements Saving {}
}
