package dev.michi.media;

/** What became of a change to a storyboard. */
public sealed interface BoardOutcome {

    record Saved(Board board) implements BoardOutcome {}

    /** Somebody else, or the same person in another tab, has saved meanwhile: nothing has changed. */
    record Stale(Board now) implements BoardOutcome {}

    record NotFound() implements BoardOutcome {}

    /** It is no storyboard, or larger than any. */
    record Invalid() implements BoardOutcome {}
}
