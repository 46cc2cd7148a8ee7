package dev.michi.people;

/** How inviting an admin ended. */
public sealed interface Inviting {

    /** @param link path of the page on which they choose a password, {@code /welcome/…}; to be handed over */
    record Invited(Person admin, String link) implements Inviting {}

    /** Somebody of this customer has the address; those who look after customers are told of anybody's. */
    record EmailTaken() implements Inviting {}

    /**
     * The domain of the address is not on the company's list: those who look after the customer are asked to invite them. It
     * is the same whoever has the address.
     */
    record PassedOn() implements Inviting {}

    /** The domain of the address is another company's alone. For those who look after customers. @param customer that lists it */
    record DomainListed(Customer customer) implements Inviting {}

    record NotAnEmail() implements Inviting {}
}
