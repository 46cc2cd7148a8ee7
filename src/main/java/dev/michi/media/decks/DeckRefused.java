package dev.michi.media.decks;

import dev.michi.media.Deck.Refusal;

/** The file cannot be used, for a reason its author can do something about. */
final class DeckRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Refusal reason;

    DeckRefused(Refusal reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    Refusal reason() {
        return reason;
    }
}
