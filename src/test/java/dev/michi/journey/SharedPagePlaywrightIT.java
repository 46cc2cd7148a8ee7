package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A shared page where it is hard: without a connection, without a mouse, with everything twice as large. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SharedPagePlaywrightIT {

    @LocalServerPort
    int port;

    private Chromium chromium;
    private Desk desk;

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium();
        desk = new Desk(chromium, "http://127.0.0.1:" + port);
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @Test
    void opensWithoutAConnectionAfterItWasOpenedOnce() {
        var link = desk.shared("オフライン");
        var page = chromium.open(360, ColorScheme.LIGHT);
        page.navigate(link);
        page.locator("[data-step='1'] .tick").click();
        Chromium.await(page, "caches.match(location.href, {ignoreVary: true}).then(Boolean)");
        Chromium.await(
                page,
                "[...document.images].map(each => caches.match(each.src))"
                        + ".reduce((all, each) => all.then(yes => yes && each).then(Boolean), Promise.resolve(true))");

        page.context().setOffline(true);
        page.reload();

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("[data-step='1'] input")).isChecked();
        assertThat(page.locator(".steps-mode button")).isVisible();
        page.locator("[data-step]:visible img").first().scrollIntoViewIfNeeded();
        Chromium.await(
                page, "[...document.querySelectorAll('img.pic')].some(each => each.complete && each.naturalWidth > 0)");
        Chromium.screenshot(page, "shared-offline-ja-360-light");
        page.context().close();
    }

    @Test
    void aLinkThatWasStoppedIsGoneFromTheDeviceToo() {
        var link = desk.shared("止めて消える");
        var page = chromium.open(360, ColorScheme.LIGHT);
        page.navigate(link);
        Chromium.await(page, "caches.match(location.href, {ignoreVary: true}).then(Boolean)");
        stop("止めて消える");

        page.reload();
        assertThat(page.locator("[data-step]")).hasCount(0);
        Chromium.await(
                page,
                "caches.open('michi-shared-1').then(cache => cache.keys())"
                        + ".then(keys => !keys.some(key => key.url.includes('" + link.substring(link.lastIndexOf('/'))
                        + "')))");
        page.context().setOffline(true);
        assertThat(org.assertj.core.api.Assertions.catchThrowable(page::reload)).isNotNull();
        page.context().close();
    }

    private void stop(String name) {
        var admin = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        admin.locator(".nums tr", new Page.LocatorOptions().setHasText(name))
                .locator("button")
                .click();
        admin.locator(".details__do .btn--danger").click();
        admin.locator("vaadin-dialog .btn--danger").click();
        assertThat(admin.locator(".nums tr", new Page.LocatorOptions().setHasText(name)))
                .containsText("止めました");
        admin.context().close();
    }

    /** The name of a browser is given to the whole of it: what is sent while a page goes has the browser's own. */
    @Test
    void whoLeavesAtOnceIsCountedAsFarAsTheyGot() {
        var admin = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        admin.locator(".nums tr", new Page.LocatorOptions().setHasText("朝礼にオンラインで入る"))
                .locator("button")
                .click();
        assertThat(admin.locator(".linkrow input")).hasValue(Desk.LINK);
        var link = admin.locator(".linkrow input").inputValue();
        var numbers = "fetch('%s').then(answer => answer.json()).then(numbers => numbers.tutorials[0].steps[0].ticked)"
                .formatted(admin.locator("a[href$='poster.pdf']")
                        .getAttribute("href")
                        .replace("poster.pdf", "numbers"));
        var before = admin.evaluate(numbers);

        try (var reader =
                new Chromium("--user-agent=Mozilla/5.0 (Linux; Android 14) Chrome/140 Mobile Safari/537.36")) {
            var page = reader.open(360, ColorScheme.LIGHT);
            page.navigate(link);
            page.locator("[data-step='1'] .tick").click();
            page.navigate(desk.base() + "/sign-in");
            admin.waitForFunction("before => " + numbers + ".then(now => now === before + 1)", before);
        }
        admin.context().close();
    }

    /** Zooming to 200 % halves the window, counted in CSS pixels. */
    @ParameterizedTest
    @CsvSource({"720, ja", "180, ja", "180, en"})
    void nothingIsCutOffAtTwiceTheSize(int width, String language) {
        var link = desk.shared("拡大" + width + language);
        var page = chromium.open(width, ColorScheme.LIGHT);
        page.navigate(link);
        if (!language.equals(page.locator("html").getAttribute("lang"))) {
            page.locator(".lang").click();
        }
        assertThat(page.locator("html")).hasAttribute("lang", language);
        assertThat(page.locator("h1")).isVisible();
        Chromium.assertNothingSticksOut(page, "shared page at 200 %");
        page.locator("[data-step]:visible .tick").first().click();
        page.locator(".steps-mode button").click();
        Chromium.assertNothingSticksOut(page, "all steps at 200 %");
        assertThat(Chromium.barriers(page, "200 %")).isEmpty();
        Chromium.screenshot(page, "shared-zoomed-" + language + "-" + width + "-light");
        page.context().close();
    }

    @Test
    void theDeskWorksAtTwiceTheSize() {
        var page = desk.signedIn("customer", 720, ColorScheme.LIGHT);
        page.locator(".tut button").first().click();
        Chromium.assertNothingSticksOut(page, "tailor at 200 %");
        page.locator(".tailor .btn--next").click();
        assertThat(page.locator(".linkrow input")).hasValue(Desk.LINK);
        Chromium.assertNothingSticksOut(page, "hand out at 200 %");
        Chromium.screenshot(page, "desk-zoomed-ja-720-light");
        page.context().close();
    }

    @Test
    void anAdminSharesWithTheKeyboardAlone() {
        var page = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        tabTo(page, "it => it.matches('.tut button')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".tailor .btn--next")).isVisible();
        tabTo(page, "it => it.matches('.tailor__part vaadin-text-field:first-of-type input')");
        page.keyboard().press("ControlOrMeta+a");
        page.keyboard().type("keyboard");
        tabTo(page, "it => it.matches('vaadin-text-area textarea')");
        page.keyboard().type("302");
        tabTo(page, "it => it.matches('.tailor summary')");
        page.keyboard().press("Space");
        tabTo(page, "it => it.matches('.tailor .btn--next')");
        page.keyboard().press("Enter");
        assertThat(page.locator(".linkrow input")).hasValue(Desk.LINK);
        tabTo(page, "it => it.matches('.linkrow .btn--next')");
        tabTo(page, "it => it.matches('a[href$=\"poster.pdf\"]')");
        page.context().close();
    }

    @Test
    void anEndUserGetsThroughWithTheKeyboardAlone() {
        var link = desk.shared("キーボードで読む");
        var page = chromium.open(1440, ColorScheme.LIGHT);
        var complaints = new ArrayList<String>();
        page.onPageError(complaints::add);
        page.navigate(link);
        int steps = page.locator("[data-step]").count();
        tabTo(page, "it => it.matches('[data-step=\"1\"] input')");
        for (int step = 1; step < steps; step++) {
            page.keyboard().press("Space");
            assertThat(page.locator("[data-step='" + (step + 1) + "'] input")).isFocused();
        }
        page.keyboard().press("Space");
        assertThat(page.locator(".finished")).isVisible();
        tabTo(page, "it => it.matches('.opinion input[value=yes]')");
        page.keyboard().press("Space");
        tabTo(page, "it => it.matches('.opinion button')");
        page.keyboard().press("Enter");
        assertThat(page.locator("h1")).containsText("ありがとうございます");
        assertThat(complaints).isEmpty();
        page.context().close();
    }

    /** With Tab, as far as it takes; what has the focus shows it. */
    private static void tabTo(Page page, String wanted) {
        for (int i = 0; i < 80; i++) {
            page.keyboard().press("Tab");
            if ((boolean) page.evaluate("(" + wanted + ")(document.activeElement)")) {
                return;
            }
        }
        org.assertj.core.api.Assertions.fail("Tab never gets to " + wanted);
    }
}
