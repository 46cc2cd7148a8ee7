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

    private static final String WRITE = """
            async title => {
              const send = (method, path, body, more) => fetch("/api/v1/modules" + path, {
                method,
                headers: {
                  "Content-Type": "application/json",
                  "X-XSRF-TOKEN": decodeURIComponent(document.cookie.match(/XSRF-TOKEN=([^;]*)/)[1]),
                  ...more
                },
                body: JSON.stringify(body)
              }).then(answer => answer.json());
              const two = (ja, en) => ({ ja, en });
              const begun = await send("POST", "", { title: two(title, "A guide") });
              const module = begun.manuscript;
              const unit = module.units[0];
              Object.assign(unit, { title: two("はじめ", "Begin"), minutes: 3 });
              unit.blocks[0].body = two("はじめの文。", "The first text.");
              Object.assign(module, {
                summary: two("要約", "Summary"), subject: "entry-rules", level: "starter", roles: ["csm"],
                stamp: two(["案内"], ["GUIDE"]), purpose: two(["一"], ["One"]), notFor: two(["二"], ["Two"]),
                owner: { name: two("桜", "Sakura"), team: two("CS", "CS"), email: "a@b.example" },
                reviewOn: "2099-01-01", sources: [{ title: two("会議", "Meeting"), note: two("決定", "Decided"), url: "" }]
              });
              await send("PUT", "/" + begun.slug + "/draft", module, { "If-Match": '"' + begun.revision + '"' });
              return begun.id;
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

    /** @return path of the desk of a module that lacks nothing */
    String written(Page author, String title) {
        return "/studio/modules/" + author.evaluate(WRITE, title);
    }

    /** @return the link of the first tutorial of the desk, handed out as it is offered */
    String shared(String name) {
        var page = clerk.orElseGet(() -> signedIn("customer", 1440, ColorScheme.LIGHT));
        clerk = Optional.of(page);
        return (String) page.evaluate(SHARE, name);
    }
}
