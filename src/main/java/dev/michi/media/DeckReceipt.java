package dev.michi.media;

/** What became of a presentation that was sent in. */
public sealed interface DeckReceipt {

    /** @param job that reads it @param known it had been sent before: nothing has changed */
    record Received(Deck deck, String job, boolean known) implements DeckReceipt {}

    record NoRoom(Receipt.Reason reason) implements DeckReceipt {}
}
