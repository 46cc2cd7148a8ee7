package dev.michi.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** @param more options of the browser */
    Chromium(String... more) {
        PlaywrightAssertions.setDefaultAssertionTimeout(30_000);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        var options = new BrowserType.LaunchOptions()
                .setHeadless(true)
                .setArgs(Stream.concat(QUIET.stream(), Stream.of(more)).toList());
        installed().ifPresent(options::setExecutablePath);
        browser = playwright.chromium().launch(options);
    }

    /** What the launcher found, or Debian's; without either Playwright's own is tried. */
    private static Optional<Path> installed() {
        return Stream.of(System.getenv("MICHI_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser")
                .filter(Objects::nonNull)
                .filter(each -> !each.isBlank())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** @param width of the window in CSS pixels; below 600 it is a phone with a touch screen */
    Page open(int width, ColorScheme scheme) {
        return open(options(width, scheme));
    }

    /** @param state of a browser that was signed in */
    Page open(int width, ColorScheme scheme, String state) {
        return open(options(width, scheme).setStorageState(state));
    }

    /** Somebody whose phone runs no scripts. */
    Page openWithoutScripts(int width) {
        return open(options(width, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    private Page open(Browser.NewContextOptions options) {
        var context = browser.newContext(options);
        context.setDefaultTimeout(30_000);
        return context.newPage();
    }

    private static Browser.NewContextOptions options(int width, ColorScheme scheme) {
        var phone = width < 600;
        return new Browser.NewContextOptions()
                .setViewportSize(width, phone ? 844 : 900)
                .setColorScheme(scheme)
                .setLocale("ja-JP")
                .setHasTouch(phone)
                .setIsMobile(phone);
    }

    static void screenshot(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(SCREENSHOTS.resolve(name + ".png"))
                .setFullPage(true));
    }

    /** What is in the window, for a guide; the copy that is in {@code docs/images} was taken from it. */
    static void forGuide(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve("guide-" + name + ".png")));
    }

    /**
     * What axe found, and where. It waits for ever in a frame that may not run scripts, as the studio's preview is: that one is
     * taken away first. What it shows is the learner's page, which is looked at as such.
     */
    static List<String> barriers(Page page, String where) {
        page.evaluate("document.querySelectorAll('iframe[sandbox]').forEach(frame => frame.remove())");
        // Vaadin's sign of a lost connection is empty and hidden until it is needed, and stands outside our landmarks.
        return barriers(axe(page).exclude("vaadin-connection-indicator"), where);
    }

    /** Within one part of a page, when the rest was looked at already. @param part as CSS selects it */
    static List<String> barriers(Page page, String where, String part) {
        return barriers(axe(page).include(part), where);
    }

    /** Says nothing of what passes, which is megabytes of every page; a page without frames needs no second page to sum up in. */
    private static AxeBuilder axe(Page page) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        return new AxeBuilder(page).options(options).setLegacyMode(page.frames().size() == 1);
    }

    private static List<String> barriers(AxeBuilder axe, String where) {
        return axe
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
    }

    /**
     * Waits until an expression, or what it promises, is true. Asks each time anew: what Playwright leaves in a page to ask
     * again itself is refused by pages that allow no {@code eval}.
     */
    static void await(Page page, String expression) {
        page.waitForCondition(() -> Boolean.TRUE.equals(page.evaluate(expression)));
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
