package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author records the screen: it is sent meanwhile, over a connection that breaks off, and outlives its page. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "michi.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecorderPlaywrightIT {

    private static final int SOON_MILLIS = 60_000;
    private static final Pattern SOMETHING_SAFE = Pattern.compile("(0\\.[1-9]|[1-9]\\d*\\.\\d) MBまで届きました");

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium(
                "--use-fake-ui-for-media-stream",
                "--use-fake-device-for-media-stream",
                "--auto-select-desktop-capture-source=Entire screen");
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @Test
    void aRecordingIsSentWhileItIsMadeAlsoOverALineThatBreaks() {
        var page = clips();
        button(page, "画面を録画する").click();
        assertThat(page.locator(".drop")).containsText(SOMETHING_SAFE, soon());
        page.context().setOffline(true);
        assertThat(page.locator(".drop")).containsText("つながりません", soon());
        assertThat(page.locator("vaadin-connection-indicator")).containsText("つながりしだい続けます", soon());
        page.context().setOffline(false);
        assertThat(page.locator(".drop")).not().containsText("つながりません", soon());
        button(page, "一時停止").click();
        button(page, "再開").click();
        button(page, "止める").click();
        assertThat(page.locator(".take video")).isVisible();
        assertThat(Chromium.barriers(page, "a recording to look at")).isEmpty();
        page.locator(".take .btn--primary").click();
        assertThat(page.locator(".recordings a.btn--s").first()).isVisible(visibleSoon());
        page.context().close();
    }

    @Test
    void whatHasComeOfARecordingOutlivesItsPage() {
        var page = clips();
        var before = page.locator(".recordings a.btn--s").count();
        button(page, "画面を録画する").click();
        assertThat(page.locator(".drop")).containsText(SOMETHING_SAFE, soon());
        var context = page.context();
        page.close();
        var later = context.newPage();
        later.navigate(at("/studio/clips"));
        var settle =
                later.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("届いたところまで使う")));
        // Says what the list shows instead, should it not come.
        assertThat(later.locator(".recordings")).containsText("届いたところまで使う", soon());
        settle.click();
        assertThat(later.locator(".recordings a.btn--s")).hasCount(before + 1, countSoon());
        context.close();
    }

    private Page clips() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        page.navigate(at("/sign-in"));
        page.locator("#username").fill("author");
        page.locator("#password").fill("michi-demo");
        page.locator("button.btn--next").click();
        page.waitForURL(at("/"));
        page.navigate(at("/studio/clips"));
        assertThat(page.locator("michi-upload .drop")).isVisible();
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static LocatorAssertions.ContainsTextOptions soon() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(SOON_MILLIS);
    }

    private static LocatorAssertions.IsVisibleOptions visibleSoon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(SOON_MILLIS);
    }

    private static LocatorAssertions.HasCountOptions countSoon() {
        return new LocatorAssertions.HasCountOptions().setTimeout(SOON_MILLIS);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
