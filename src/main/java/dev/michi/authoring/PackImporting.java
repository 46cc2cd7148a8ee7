package dev.michi.authoring;

import dev.michi.catalog.pack.Mistake;
import dev.michi.shared.LocalizedText;
import java.util.List;

/** What became of a file that was to be imported as drafts. */
public sealed interface PackImporting {

    /** One line for each module and trail. */
    record Imported(List<Item> items) implements PackImporting {
        public Imported {
            items = List.copyOf(items);
        }
    }

    /** Nothing was imported; these are to be mended first. */
    record Refused(List<Mistake> mistakes) implements PackImporting {
        public Refused {
            mistakes = List.copyOf(mistakes);
        }
    }

    /** It is no zip file, or one that is not to be trusted: its names lead out of it, or it is far larger than it looks. */
    record NotAPack(Reason reason) implements PackImporting {}

    /** Why nothing of it was read. */
    enum Reason {
        NOT_A_ZIP,
        UNSAFE_NAME,
        TOO_LARGE,
        EMPTY
    }

    /**
     * A module or trail of a pack.
     *
     * @param slug its address
     * @param missing how much keeps a draft that was begun from being published
     */
    record Item(DraftId id, String slug, LocalizedText title, Outcome outcome, int missing) {}

    /** What there is now. */
    enum Outcome {
        /** A draft with this content. */
        BEGUN,
        /** The draft that was there before has exactly this content. */
        AGAIN,
        /** No draft: learners have exactly this content. */
        PUBLISHED,
        /** The draft that was there before, as it was: discard or publish it first. */
        DRAFT_THERE
    }
}
