package dev.michi.people;

/** How adding a person ended. */
public sealed interface Adding {

    record Added(Person person) implements Adding {}

    record SignInNameTaken() implements Adding {}

    record EmailTaken() implements Adding {}

    /** The domain of the address is another company's alone. @param customer that lists it */
    record DomainListed(Customer customer) implements Adding {}
}
