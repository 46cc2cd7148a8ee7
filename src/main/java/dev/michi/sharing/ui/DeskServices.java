package dev.michi.sharing.ui;

import dev.michi.people.Customers;
import dev.michi.people.PersonId;
import dev.michi.sharing.HandOuts;
import dev.michi.sharing.Logos;
import dev.michi.sharing.Numbers;
import dev.michi.sharing.Rollouts;
import dev.michi.sharing.Shares;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.Tutorials;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;

/** What the parts of the desk ask. */
record DeskServices(
        Tutorials tutorials,
        Shares shares,
        Numbers numbers,
        HandOuts handOuts,
        Rollouts rollouts,
        Logos logos,
        Customers customers,
        PersonId me,
        Clock clock) {

    /** What the admin may share: first what is for everybody in the company, then what is for the admin. */
    List<Tutorial> offered() {
        return tutorials.mine().stream()
                .sorted(Comparator.comparing((Tutorial each) -> !DeskPage.hasReadings(each))
                        .thenComparing(each -> each.slug().value()))
                .toList();
    }

    /** The address of the portal as the admin's browser knows it: what links, posters and codes begin with. */
    static String base() {
        var request = (com.vaadin.flow.server.VaadinServletRequest) com.vaadin.flow.server.VaadinRequest.getCurrent();
        var here = java.net.URI.create(request.getRequestURL().toString());
        return here.resolve("/").toString().replaceFirst("/$", "");
    }
}
