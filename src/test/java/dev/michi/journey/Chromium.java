package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real browser, as a person would use it. */
final class Chromium implements AutoCloseable {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    private final Playwright playwright;
    private final Browser browser;

    Chromium() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
        installed().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** What the launcher found, or Debian's; without either Playwright's own is tried. */
    private static Optional<Path> installed() {
        return Optional.ofNullable(System.getenv("MICHI_CHROMIUM"))
                .or(() -> Optional.of("/usr/bin/chromium"))
                .map(Path::of)
                .filter(Files::isExecutable);
    }

    /** @param width of the window in CSS pixels; below 600 it is a phone with a touch screen */
    Page open(int width, ColorScheme scheme) {
        var phone = width < 600;
        var context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, phone ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale("ja-JP")
                .setHasTouch(phone)
                .setIsMobile(phone));
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** Fails with what axe found, and where. */
    static void assertAccessible(Page page, String where) {
        var violations = new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                        .analyze()
                        .getViolations()
                        .stream()
                        .map(rule -> where + ": " + rule.getId() + " at "
                                + rule.getNodes().stream()
                                        .map(node -> node.getTarget() + " " + node.getHtml())
                                        .limit(4)
                                        .toList())
                        .toList();
        assertThat(violations).as(where).isEmpty();
    }

    static void assertNothingSticksOut(Page page, String where) {
        var beyond = (Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).as(where + " is wider than the window").isLessThanOrEqualTo(0);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
