package dev.michi.people;

/** How inviting an admin ended. */
public sealed interface Inviting {

    /** @param link path of the page on which they choose a password, {@code /welcome/…}; to be handed over */
    record Invited(Person admin, String link) implements Inviting {}

    record EmailTaken() implements Inviting {}

    /** The customer's admins have addresses of other domains. */
    record OtherDomain() implements Inviting {}

    record NotAnEmail() implements Inviting {}
}
