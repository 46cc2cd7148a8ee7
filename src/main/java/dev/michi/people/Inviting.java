package dev.michi.people;

/** How inviting an admin ended. */
public sealed interface Inviting {

    /** @param link path of the page on which they choose a password, {@code /welcome/…}; to be handed over */
    record Invited(Person admin, String link) implements Inviting {}

    /** Somebody of this customer has the address; those who look after customers are told of anybody's. */
    record EmailTaken() implements Inviting {}

    /**
     * Others than this customer's people may have such an address: those who look after the customer are asked to invite
     * them. It is the same whether the address is known elsewhere or not.
     */
    record PassedOn() implements Inviting {}

    /** The customer's admins have addresses of other domains. */
    record OtherDomain() implements Inviting {}

    record NotAnEmail() implements Inviting {}
}
