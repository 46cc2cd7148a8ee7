package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What many journeys of customers begin with: signing in, once a person, and handing out a tutorial. */
final class Desk {

    static final Pattern LINK = Pattern.compile("http://[^/]+/s/[A-Za-z0-9_-]{22,}");

    private static final String SHARE = """
            async name => {
              const { items } = await (await fetch("/api/v1/desk/tutorials")).json();
              const shared = await fetch("/api/v1/shares", {
                method: "POST",
                headers: {
                  "Content-Type": "application/json",
                  "X-XSRF-TOKEN": decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1])
                },
                body: JSON.stringify({
                  name, style: "plain", tutorials: items.filter(each => each.slug === "teams-1-sign-in").map(each => each.id)
                })
              });
              return (await shared.json()).url;
            }
            """;

    private final Chromium chromium;
    private final String base;
    private final Map<String, String> cookies = new HashMap<>();
    private Optional<Page> clerk = Optional.empty();

    /** @param base {@code http://127.0.0.1:8080} */
    Desk(Chromium chromium, String base) {
        this.chromium = chromium;
        this.base = base;
    }

    String base() {
        return base;
    }

    Page signedIn(String name, int width, ColorScheme scheme) {
        var before = cookies.get(name);
        if (before == null) {
            var page = chromium.open(width, scheme);
            Visit.signIn(page, base, name);
            cookies.put(name, page.context().storageState());
            return page;
        }
        var page = chromium.open(width, scheme, before);
        page.navigate(base);
        assertThat(page.locator(Visit.INSIDE).first()).isVisible();
        return page;
    }

    /** @return the link of the first tutorial of the desk, handed out as it is offered */
    String shared(String name) {
        var page = clerk.orElseGet(() -> signedIn("customer", 1440, ColorScheme.LIGHT));
        clerk = Optional.of(page);
        return (String) page.evaluate(SHARE, name);
    }
}
