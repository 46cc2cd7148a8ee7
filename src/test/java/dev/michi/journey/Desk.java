package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;

/** What many journeys of customers begin with: handing out a tutorial. */
record Desk(Chromium chromium, String base) {

    static final Pattern LINK = Pattern.compile("http://[^/]+/s/[A-Za-z0-9_-]{22,}");

    Page signedIn(String name, int width, ColorScheme scheme) {
        var page = chromium.open(width, scheme);
        Visit.signIn(page, base, name);
        return page;
    }

    /** @return the link of the first tutorial of the desk, handed out as it is offered */
    String shared(String name) {
        var page = signedIn("customer", 1440, ColorScheme.LIGHT);
        page.locator(".tut button").first().click();
        page.locator(".tailor vaadin-text-field input").first().fill(name);
        page.locator(".tailor .btn--next").click();
        assertThat(page.locator(".linkrow input")).hasValue(LINK);
        var link = page.locator(".linkrow input").inputValue();
        page.context().close();
        return link;
    }
}
