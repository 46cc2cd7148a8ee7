package dev.michi.sharing.ui;

import dev.michi.people.Customers;
import dev.michi.sharing.HandOuts;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Tutorials;
import java.time.Clock;

/** What the parts of the desk ask. */
record DeskServices(
        Tutorials tutorials, Shares shares, Numbers numbers, HandOuts handOuts, Customers customers, Clock clock) {

    /** The address of the portal as the admin's browser knows it: what links, posters and codes begin with. */
    static String base() {
        var request = (com.vaadin.flow.server.VaadinServletRequest) com.vaadin.flow.server.VaadinRequest.getCurrent();
        var here = java.net.URI.create(request.getRequestURL().toString());
        return here.resolve("/").toString().replaceFirst("/$", "");
    }
}
