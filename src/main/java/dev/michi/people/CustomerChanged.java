package dev.michi.people;

/** What is known about a customer, its look, or whether it is active has changed. */
public record CustomerChanged(CustomerId customer) {}
