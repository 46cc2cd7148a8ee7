package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer's admin signs in, picks a tutorial, tailors it, shares it, and holds the poster in their hands. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerPlaywrightIT {

    private static final Pattern LINK = Pattern.compile("http://[^/]+/s/[A-Za-z0-9_-]{22,}");

    @LocalServerPort
    int port;

    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "390, DARK", "360, LIGHT"})
    void anAdminGetsFromSignInToThePoster(int width, ColorScheme scheme) throws Exception {
        var look = "ja-%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
        var page = chromium.open(width, scheme);
        signIn(page);
        assertThat(page.locator(".tut").first()).isVisible();
        var barriers = new ArrayList<>(Chromium.barriers(page, "desk " + look));
        Chromium.screenshot(page, "desk-" + look);

        page.locator(".tut button").first().click();
        assertThat(page.locator(".tailor .btn--next")).isVisible();
        page.locator("vaadin-text-area textarea").fill("今週中に、一度ひらいてみてください");
        assertThat(page.locator(".tailor__preview")).containsText("今週中に");
        barriers.addAll(Chromium.barriers(page, "tailor " + look));
        Chromium.screenshot(page, "desk-tailor-" + look);

        page.locator(".tailor .btn--next").dblclick();
        var link = page.locator(".linkrow input");
        assertThat(link).hasValue(LINK);
        Chromium.assertNothingSticksOut(page, "hand out " + look);
        barriers.addAll(Chromium.barriers(page, "hand out " + look));
        Chromium.screenshot(page, "desk-hand-out-" + look);

        var answer = page.request().get(at(page.locator("a[href$='poster.pdf']").getAttribute("href")));
        try (var poster = Loader.loadPDF(answer.body())) {
            assertThat(new PDFTextStripper().getText(poster)).contains("今週中に", "/s/");
        }
        assertThat(barriers).isEmpty();
        page.context().close();
    }

    @Test
    void aDoubleClickSharesOnce() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        signIn(page);
        page.locator(".tut button").nth(1).click();
        var name = page.locator(".tailor vaadin-text-field input").first();
        name.fill("第二工場・ポスター");
        page.locator(".tailor .btn--next").dblclick();
        assertThat(page.locator(".linkrow input")).hasValue(LINK);
        assertThat(page.locator(".nums th", new Page.LocatorOptions().setHasText("第二工場・ポスター"))).hasCount(1);
        page.context().close();
    }

    @Test
    void whatWasTypedIsThereAfterAReload() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        signIn(page);
        page.locator(".tut button").first().click();
        page.locator("vaadin-text-area textarea").fill("302号室まで");
        assertThat(page.locator(".tailor__preview")).containsText("302号室まで");
        page.reload();
        assertThat(page.locator("vaadin-text-area textarea")).hasValue("302号室まで");
        page.context().close();
    }

    @Test
    void aLinkIsStoppedAfterAQuestionThatNamesIt() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        signIn(page);
        page.locator(".tut button").nth(2).click();
        page.locator(".tailor vaadin-text-field input").first().fill("止めるもの");
        page.locator(".tailor .btn--next").click();
        assertThat(page.locator(".linkrow input")).hasValue(LINK);
        page.locator(".nums tr", new Page.LocatorOptions().setHasText("止めるもの")).locator("button").click();
        page.locator(".details__do .btn--danger").click();
        var dialog = page.getByRole(AriaRole.DIALOG).filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("止めるもの"));
        assertThat(dialog).isVisible();
        page.locator("vaadin-dialog .btn--danger").click();
        assertThat(page.locator(".nums tr", new Page.LocatorOptions().setHasText("止めるもの"))).containsText("止めました");
        assertThat(page.locator(".linkrow")).hasCount(0);
        page.context().close();
    }

    @Test
    void thoseWhoLookAfterCustomersSeeThem() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        signIn(page, "manager");
        page.navigate(at("/customers"));
        assertThat(page.locator("main h1")).isVisible();
        assertThat(Chromium.barriers(page, "customers")).isEmpty();
        Chromium.screenshot(page, "customers-ja-1440-light");
        page.locator(".nums a").first().click();
        assertThat(page.locator(".customer__form")).isVisible();
        assertThat(Chromium.barriers(page, "customer")).isEmpty();
        Chromium.screenshot(page, "customer-ja-1440-light");
        page.context().close();
    }

    private void signIn(Page page) {
        signIn(page, "customer");
    }

    private void signIn(Page page, String name) {
        page.navigate(at("/sign-in"));
        page.locator("input[name=username]").fill(name);
        page.locator("input[name=password]").fill("michi-demo");
        page.locator("button.btn--next").click();
        assertThat(page.locator("main h1").first()).isVisible();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
