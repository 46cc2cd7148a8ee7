package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Those who look after customers: a new one moves in, and gets a rollout that its admin makes their own. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CustomerCarePlaywrightIT {

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

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, Sakura Foods, さくら食品", "390, DARK, Hill & Co., 丘商会"})
    void aCustomerMovesInAndItsAdminIsInvited(int width, ColorScheme scheme, String english, String japanese) {
        var look = "ja-%d-%s".formatted(width, scheme.name().toLowerCase(Locale.ROOT));
        var page = desk.signedIn("manager", width, scheme);
        page.navigate(desk.base() + "/customers");
        page.locator("[data-do=add]").click();
        var form = page.locator("vaadin-dialog .customer__form");
        form.getByLabel("英語の名前").fill(english);
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(form).containsText("両方のことばで");
        assertThat(form.getByLabel("英語の名前")).hasValue(english);
        var barriers = new ArrayList<>(Chromium.barriers(page, "adding " + look));
        Chromium.screenshot(page, "customer-add-" + look);

        form.getByLabel("日本語の名前").fill(japanese);
        form.getByLabel("その会社だけのメールドメイン").fill("gmail.com\nMinato.example");
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(form).containsText("gmail.com：だれでも使えるメール");
        assertThat(form).containsText("minato.example：みなと製作所の一覧にあります");
        assertThat(form.getByLabel("日本語の名前")).hasValue(japanese);
        Chromium.screenshot(page, "customer-domains-" + look);
        var domain = "sakura-" + width + ".example";
        form.getByLabel("その会社だけのメールドメイン").fill(domain);
        page.locator("vaadin-dialog .btn--primary").dblclick();
        assertThat(page.locator("main h1")).hasText(japanese);
        Chromium.assertNothingSticksOut(page, "customer " + look);
        barriers.addAll(Chromium.barriers(page, "customer " + look));

        page.locator(".admins__head button").click();
        var invitation = page.locator("vaadin-dialog .people__form").first();
        invitation.locator("vaadin-text-field input").first().fill("佐倉");
        invitation.locator("vaadin-email-field input").fill("hana@minato.example");
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(invitation.locator("vaadin-email-field")).containsText("みなと製作所だけのもの");
        invitation.locator("vaadin-email-field input").fill("hana@" + domain);
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(page.locator(".admins__who")).containsText("hana@" + domain);
        assertThat(barriers).isEmpty();

        page.navigate(desk.base() + "/customers");
        assertThat(page.locator(".nums tbody th", new Page.LocatorOptions().setHasText(japanese)))
                .hasCount(1);
        page.context().close();
    }

    @Test
    void stoppingACustomerIsAskedForByNameAndUndone() {
        var page = desk.signedIn("manager", 1440, ColorScheme.LIGHT);
        page.navigate(desk.base() + "/customers");
        page.locator("[data-do=add]").click();
        page.getByLabel("日本語の名前").fill("止まる会社");
        page.getByLabel("英語の名前").fill("Pausing Ltd");
        page.locator("vaadin-dialog .btn--primary").click();
        var standing = page.locator(".customer__standing");
        standing.click();
        assertThat(page.getByRole(AriaRole.DIALOG)
                        .filter(new Locator.FilterOptions().setHasText("止まる会社を停止しますか"))
                        .locator(".btn--danger"))
                .isVisible();
        page.locator("vaadin-dialog .btn--danger").click();
        assertThat(standing).hasText("顧客を再開する");
        standing.click();
        assertThat(standing).hasText("顧客を停止する");
        page.context().close();
    }

    @Test
    void whatTheyPrepareIsAcceptedAsTheAdminChangesIt() {
        var page = desk.signedIn("manager", 1440, ColorScheme.LIGHT);
        page.navigate(desk.base() + "/customers/minato");
        page.locator(".rollouts .head button").click();
        var form = page.locator("vaadin-dialog .rollout-form");
        form.getByLabel("日本語の題").fill("夜勤にひろげる");
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(form).containsText("チュートリアルを選ぶか、外してください");
        assertThat(form.getByLabel("日本語の題")).hasValue("夜勤にひろげる");
        form.getByLabel("英語の題").fill("For the night shift");
        form.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Teamsの会議に入る"))
                .click();
        form.getByLabel("知らせることば（日本語）").fill("夜勤の前に、一度ひらいてください");
        Chromium.screenshot(page, "rollout-prepare-ja-1440-light");
        page.locator("vaadin-dialog .btn--primary").click();
        var prepared = page.locator(".rollouts li", new Page.LocatorOptions().setHasText("夜勤にひろげる"));
        assertThat(prepared).containsText("まだ受け取られていません");
        assertThat(Chromium.barriers(page, "rollouts of a customer")).isEmpty();

        accept();

        page.reload();
        assertThat(prepared).containsText("受け取り");
        assertThat(prepared.locator("button")).hasCount(0);
        page.context().close();
    }

    @Test
    void whatAnAuthorMarksForACustomerIsOnItsDeskOncePublished() {
        var author = desk.signedIn("abe-sakura", 1440, ColorScheme.LIGHT);
        author.navigate(desk.base() + desk.written(author, "みなとのための案内"));
        author.locator(".outline__entry").first().click();
        var mark = author.locator("#f-customers");
        mark.getByLabel("名前をあげた顧客").first().check(new Locator.CheckOptions().setForce(true));
        assertThat(author.locator(".ready")).containsText("顧客を1社以上選ぶか");
        mark.getByLabel("みなと製作所").check(new Locator.CheckOptions().setForce(true));
        assertThat(author.locator(".ready")).containsText("足りないものはありません");
        assertThat(Chromium.barriers(author, "for customers")).isEmpty();
        author.locator(".work__actions .btn--next").click();
        assertThat(author.locator(".work__head")).containsText("確認中");
        var address = author.url().replaceFirst("[?].*", "");
        author.context().close();

        var publisher = desk.signedIn("author", 1440, ColorScheme.LIGHT);
        publisher.navigate(address + "/review");
        assertThat(publisher.locator(".readership")).containsText("顧客が読み、配れるようになります：みなと製作所");
        publisher.locator(".work__head .btn--next").click();
        assertThat(publisher.locator(".work__head")).containsText("承認済み");
        publisher.locator(".work__head .btn--next").click();
        var dialog = publisher.locator("vaadin-dialog");
        assertThat(dialog).containsText("みなと製作所");
        dialog.locator(".btn--next").click();
        assertThat(publisher.locator(".work__head")).containsText("公開中");
        publisher.context().close();

        var admin = desk.signedIn("customer", 390, ColorScheme.LIGHT);
        assertThat(admin.locator(".tut", new Page.LocatorOptions().setHasText("みなとのための案内")))
                .isVisible();
        admin.context().close();
    }

    private void accept() {
        var page = desk.signedIn("customer", 390, ColorScheme.LIGHT);
        var rollout = page.locator(".rollout", new Page.LocatorOptions().setHasText("夜勤にひろげる"));
        assertThat(rollout).containsText("担当からのご提案");
        rollout.locator("header button").click();
        var form = page.locator("vaadin-dialog .rollout-form");
        form.getByLabel("知らせることば（日本語）").fill("夜勤のみなさん、休憩中にどうぞ");
        Chromium.screenshot(page, "rollout-accept-ja-390-light");
        page.locator("vaadin-dialog .btn--primary").click();
        assertThat(rollout).containsText("配る予定");
        assertThat(rollout).containsText("休憩中にどうぞ");
        assertThat(Chromium.barriers(page, "desk with a plan")).isEmpty();
        Chromium.screenshot(page, "rollout-desk-ja-390-light");

        rollout.locator("li button").click();
        assertThat(page.locator(".tailor vaadin-text-area textarea")).hasValue("夜勤のみなさん、休憩中にどうぞ");
        page.locator(".tailor .btn--next").click();
        assertThat(page.locator(".linkrow input")).hasValue(Desk.LINK);
        assertThat(rollout).containsText("配りました");
        page.context().close();
    }
}
