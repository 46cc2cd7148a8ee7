package dev.michi.authoring;

import dev.michi.people.PersonId;

/** What became of opening something for editing. */
public sealed interface Opening {

    record Opened(Draft draft) implements Opening {}

    /** Somebody else writes on it and has not invited the caller. */
    record OfSomebodyElse(PersonId owner) implements Opening {}

    /** It was published before sources were kept: import its pack once more. */
    record WithoutSource() implements Opening {}

    record NothingThere() implements Opening {}
}
