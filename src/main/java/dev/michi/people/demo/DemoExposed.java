package dev.michi.people.demo;

/** The demo would be reachable from other machines, so Michi does not start. */
class DemoExposed extends RuntimeException {

    DemoExposed(String address) {
        super("The demo serves this machine alone, but server.address is "
                + (address.isBlank() ? "not set, which means all of its addresses" : address)
                + ".");
    }
}
