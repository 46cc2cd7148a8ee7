package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** What every journey begins with. */
final class Visit {

    /** The heading of a page for those who are signed in; the sign-in page has one in a {@code main} too. */
    static final String INSIDE = ".frame main#main h1";

    private Visit() {}

    /**
     * The journey goes on in Japanese, whatever this person spoke in one before.
     *
     * @param base {@code http://127.0.0.1:8080} @param name of one of the demo's people
     */
    static void signIn(Page page, String base, String name) {
        page.navigate(base + "/sign-in");
        page.locator("#username").fill(name);
        page.locator("#password").fill("michi-demo");
        page.locator("#password").press("Enter");
        assertThat(page.locator(INSIDE).first()).isVisible();
        speak(page, "ja");
    }

    /** Switches with the globe in the bar, which is named in the language it switches to. The page is loaded anew. */
    static void speak(Page page, String language) {
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.evaluate("window.former = true");
            page.locator(".bar__end button[lang='%s']".formatted(language)).click();
            page.waitForFunction("inside => !window.former && document.querySelector(inside) !== null", INSIDE);
            assertThat(page.locator("html")).hasAttribute("lang", Pattern.compile(language));
        }
    }
}
