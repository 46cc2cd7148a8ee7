package dev.michi.people;

/** An admin would like to have a colleague beside them whom only those who look after customers may invite. */
public record AdminWished(CustomerId customer, PersonName name, String email, PersonId by) {}
