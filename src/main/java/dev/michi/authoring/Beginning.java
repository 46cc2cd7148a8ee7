package dev.michi.authoring;

/** What came of asking for a new draft. */
public sealed interface Beginning {

    /** There is one more draft now. */
    record Begun(Draft draft) implements Beginning {}

    /** The same was asked for before: this came of it then, as it is by now. */
    record Again(Draft draft) implements Beginning {}

    /** Something else has the address that was wished for, or had it. */
    record Taken() implements Beginning {}
}
