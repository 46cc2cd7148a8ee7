package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A customer's admin shares a tutorial and holds the poster in their hands; those who get the link do what it says. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerPlaywrightIT {

    @LocalServerPort
    int port;

    private Chromium chromium;
    private Desk desk;

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium();
        desk = new Desk(chromium, at(""));
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
        Visit.signIn(page, at(""), "customer");
        assertThat(page.locator(".tut").first()).isVisible();
        var barriers = new ArrayList<>(Chromium.barriers(page, "desk " + look));
        Chromium.screenshot(page, "desk-" + look);

        page.locator(".tut button").first().click();
        assertThat(page.locator(".tailor .btn--next")).isVisible();
        page.locator("vaadin-text-area textarea").fill("今週中に、一度ひらいてみてください");
        assertThat(page.locator(".tailor__preview")).containsText("今週中に");
        barriers.addAll(Chromium.barriers(page, "tailor " + look, ".sheet"));
        Chromium.screenshot(page, "desk-tailor-" + look);

        page.locator(".tailor .btn--next").dblclick();
        var link = page.locator(".linkrow input");
        assertThat(link).hasValue(Desk.LINK);
        Chromium.assertNothingSticksOut(page, "hand out " + look);
        barriers.addAll(Chromium.barriers(page, "hand out " + look, ".sheet"));
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
        var page = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        page.locator(".tut button").nth(1).click();
        var name = page.locator(".tailor vaadin-text-field input").first();
        name.fill("第二工場・ポスター");
        page.locator(".tailor .btn--next").dblclick();
        assertThat(page.locator(".linkrow input")).hasValue(Desk.LINK);
        assertThat(page.locator(".nums th", new Page.LocatorOptions().setHasText("第二工場・ポスター")))
                .hasCount(1);
        page.context().close();
    }

    @Test
    void whatWasTypedIsThereAfterAReload() {
        var page = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        page.locator(".tut button").first().click();
        page.locator("vaadin-text-area textarea").fill("302号室まで");
        assertThat(page.locator(".tailor__preview")).containsText("302号室まで");
        page.reload();
        assertThat(page.locator("vaadin-text-area textarea")).hasValue("302号室まで");
        page.context().close();
    }

    @Test
    void aLinkIsStoppedAfterAQuestionThatNamesIt() {
        var page = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        page.locator(".tut button").nth(2).click();
        page.locator(".tailor vaadin-text-field input").first().fill("止めるもの");
        page.locator(".tailor .btn--next").click();
        assertThat(page.locator(".linkrow input")).hasValue(Desk.LINK);
        page.locator(".nums tr", new Page.LocatorOptions().setHasText("止めるもの"))
                .locator("button")
                .click();
        page.locator(".details__do .btn--danger").click();
        var dialog = page.getByRole(AriaRole.DIALOG)
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("止めるもの"));
        assertThat(dialog.locator(".btn--danger")).isVisible();
        page.locator("vaadin-dialog .btn--danger").click();
        assertThat(page.locator(".nums tr", new Page.LocatorOptions().setHasText("止めるもの")))
                .containsText("止めました");
        assertThat(page.locator(".linkrow")).hasCount(0);
        page.context().close();
    }

    @Test
    void thoseWhoLookAfterCustomersSeeThem() {
        var page = desk.signedIn("manager", 1440, ColorScheme.LIGHT);
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

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "320, DARK", "1440, LIGHT"})
    void anEndUserGetsTheTaskDone(int width, ColorScheme scheme) {
        var look = "ja-%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
        var link = desk.shared("配る " + look);
        var page = chromium.open(width, scheme);
        var complaints = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(link);
        assertThat(page.locator("h1")).isVisible();
        assertThat(page.locator("ruby").first()).isVisible();
        Chromium.assertNothingSticksOut(page, "shared page " + look);
        var barriers = new ArrayList<>(Chromium.barriers(page, "shared page " + look));
        Chromium.screenshot(page, "shared-" + look);

        int steps = page.locator("[data-step]").count();
        for (int step = 1; step <= steps; step++) {
            assertThat(page.locator("[data-step]:visible")).hasCount(1);
            page.locator("[data-step='" + step + "'] .tick").click();
        }
        assertThat(page.locator(".finished")).isVisible();
        page.reload();
        assertThat(page.locator(".finished")).isVisible();
        page.locator(".steps-mode button").click();
        assertThat(page.locator("[data-step] input:checked:visible")).hasCount(steps);
        barriers.addAll(Chromium.barriers(page, "all steps " + look));
        Chromium.screenshot(page, "shared-done-" + look);

        page.locator(".lang").click();
        assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.locator("ruby")).hasCount(0);
        Chromium.assertNothingSticksOut(page, "shared page in English " + look);
        barriers.addAll(Chromium.barriers(page, "shared page in English " + look));
        assertThat(barriers).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(page.context().cookies()).isEmpty();
        page.context().close();
    }

    @Test
    void withoutScriptsAllStepsAreThere() {
        var link = desk.shared("スクリプトなし");
        var page = chromium.openWithoutScripts(360);
        page.navigate(link);
        var ticks = page.locator("[data-step] input:visible");
        assertThat(ticks.first()).isVisible();
        assertThat(page.locator("[data-step]:visible")).hasCount(ticks.count());
        ticks.first().check();
        assertThat(page.locator(".print")).isHidden();
        var before = page.locator("h1").boundingBox().height;
        page.locator(".size__3").click();
        assertThat(page.locator("h1").boundingBox().height).isGreaterThan(before);
        Chromium.screenshot(page, "shared-without-scripts-ja-360-light");

        page.locator(".opinion .tick").first().click();
        page.locator(".opinion button").click();
        assertThat(page.locator("h1")).containsText("ありがとうございます");
        page.context().close();
    }

    @Test
    void whatWasHandedOutIsChangedForTheNextWhoOpensIt() {
        var admin = desk.signedIn("customer", 1440, ColorScheme.LIGHT);
        admin.locator(".tut button").first().click();
        admin.locator(".tailor vaadin-text-field input").first().fill("合言葉つき");
        admin.locator(".tailor summary").click();
        admin.locator(".tailor__more vaadin-text-field input").fill("asagao-2026");
        admin.locator(".tailor .btn--next").click();
        assertThat(admin.locator(".linkrow input")).hasValue(Desk.LINK);
        var link = admin.locator(".linkrow input").inputValue();

        var page = chromium.open(360, ColorScheme.LIGHT);
        page.navigate(link);
        assertThat(page.locator("[data-step]")).hasCount(0);
        page.locator("#passcode").fill("himawari");
        page.locator("#passcode").press("Enter");
        assertThat(page.locator(".error")).isVisible();
        assertThat(Chromium.barriers(page, "passcode")).isEmpty();
        Chromium.screenshot(page, "shared-passcode-ja-360-light");
        page.locator("#passcode").fill("asagao-2026");
        page.locator("#passcode").press("Enter");
        assertThat(page.locator("[data-step]:visible").first()).isVisible();

        admin.locator(".nums tr", new Page.LocatorOptions().setHasText("合言葉つき"))
                .locator("button")
                .click();
        admin.locator(".details__do button").first().click();
        var form = admin.locator(".tailor");
        form.getByLabel("あなたのための名前").fill("");
        form.getByLabel("Teamsの会議に入る").check();
        form.locator("vaadin-text-area textarea").fill("新しいひとこと");
        form.getByLabel("これからは合言葉なしでひらく").check();
        assertThat(Chromium.barriers(admin, "change of a share", ".sheet")).isEmpty();
        form.locator(".btn--next").click();
        assertThat(form.locator("vaadin-text-field").first()).containsText("120文字");
        assertThat(form.locator("vaadin-text-area textarea")).hasValue("新しいひとこと");
        form.getByLabel("あなたのための名前").fill("合言葉なし");
        Chromium.screenshot(admin, "desk-change-ja-1440-light");
        form.locator(".btn--next").dblclick();
        assertThat(admin.locator(".sheet h2")).hasText("合言葉なし");
        assertThat(admin.locator(".linkrow input")).hasValue(link);
        admin.context().close();

        page.context().clearCookies();
        page.navigate(link);
        assertThat(page.locator(".choices li")).hasCount(2);
        assertThat(page.locator("main")).containsText("新しいひとこと");
        page.context().close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
