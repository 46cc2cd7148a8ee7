package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.people.PersonId;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.Password;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Writing, reviewing and publishing a module in real browsers: by two people, at once, and when something goes wrong. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StudioPlaywrightIT {

    private static final int TYPING_MILLIS = 40;
    private static final String PASSWORD = "michi-demo";
    private static final Map<String, String> SCREENS = Map.of(
            "studio", "/studio",
            "desk", "/studio/modules/m-release-criteria",
            "versions", "/studio/modules/m-release-criteria/versions",
            "trail-desk", "/studio/trails/t-first-weeks",
            "audit", "/admin/audit");

    @LocalServerPort
    int port;

    @Autowired
    Credentials credentials;

    private Chromium chromium;
    private String session = "";

    @BeforeAll
    void startBrowser() {
        credentials.set(new PersonId("abe-sakura"), new Password(PASSWORD));
        chromium = new Chromium();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, ja", "390, DARK, ja", "1440, DARK, en", "390, LIGHT, en"})
    void everyScreenIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
        var page = chromium.open(width, scheme, signedIn());
        var look = "%s-%d-%s".formatted(language, width, scheme.name().toLowerCase(Locale.ROOT));
        page.navigate(at("/studio"));
        Visit.speak(page, language);
        var barriers = new ArrayList<String>();
        SCREENS.forEach((name, address) -> {
            page.navigate(at(address));
            assertThat(page.locator("main h1").first()).isVisible();
            if (name.equals("desk")) {
                assertThat(page.locator("michi-manuscript .block").first()).isVisible();
            }
            barriers.addAll(Chromium.barriers(page, name + " " + look));
            Chromium.assertNothingSticksOut(page, name + " " + look);
            Chromium.screenshot(page, name + "-" + look);
        });
        assertThat(barriers).isEmpty();
        page.context().close();
    }

    /** Once for all looks: what a browser keeps of somebody who has signed in. */
    private String signedIn() {
        if (session.isEmpty()) {
            var page = chromium.open(1440, ColorScheme.LIGHT);
            Visit.signIn(page, at(""), "author");
            session = page.context().storageState();
            page.context().close();
        }
        return session;
    }

    @Test
    void oneWritesAnotherReviewsAndALearnerHasItAtOnce() {
        var author = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(author, at(""), "abe-sakura");
        begin(author, "電話の記録", "Call notes journey");
        describe(author);
        write(author);
        assertThat(author.locator(".ready .open")).hasCount(0);
        Chromium.screenshot(author, "desk-written");
        Chromium.forGuide(author, "desk");
        var address = author.url();
        Visit.speak(author, "en");
        assertThat(author.locator("article.block").first()).isVisible();
        Chromium.forGuide(author, "desk-en");
        author.locator(".work__head .btn--next").click();
        assertThat(author.locator(".work__head .chip").first()).hasText("In review");

        var reviewer = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(reviewer, at(""), "author");
        Visit.speak(reviewer, "ja");
        reviewer.navigate(address.replaceAll("\\?.*", "") + "/review");
        assertThat(reviewer.locator(".compare__part").first()).isVisible();
        assertThat(Chromium.barriers(reviewer, "review")).isEmpty();
        Chromium.screenshot(reviewer, "review-ja-1440-light");
        Chromium.forGuide(reviewer, "review");
        Visit.speak(reviewer, "en");
        assertThat(reviewer.locator(".compare__part").first()).isVisible();
        Chromium.forGuide(reviewer, "review-en");
        reviewer.locator(".work__head .btn--next").click();
        assertThat(reviewer.locator(".work__head .chip").first()).hasText("Approved");
        reviewer.locator(".work__head .btn--next").click();
        assertThat(reviewer.locator("vaadin-dialog .btn--next")).isVisible();
        Chromium.forGuide(reviewer, "publish-en");
        reviewer.reload();
        Visit.speak(reviewer, "ja");
        reviewer.locator(".work__head .btn--next").click();
        assertThat(reviewer.locator("vaadin-dialog .btn--next")).isVisible();
        Chromium.forGuide(reviewer, "publish");
        reviewer.locator("vaadin-dialog .btn--next").click();
        assertThat(reviewer.locator(".work__head .chip").first()).hasText("公開中");

        var learner = chromium.open(390, ColorScheme.LIGHT);
        Visit.signIn(learner, at(""), "learner");
        learner.navigate(at("/catalog?q=電話の記録"));
        assertThat(learner.locator("main").getByText("電話の記録").first()).isVisible();
        learner.navigate(at("/modules/call-notes-journey"));
        learner.locator("main a[href^='/modules/call-notes-journey/']").first().click();
        assertThat(learner.locator("main h1")).hasText("電話のあと");
        learner.locator("michi-check").getByText("次の人のため").click();
        learner.locator("michi-check button[type=submit]").click();
        assertThat(learner.locator(".check__passed")).isVisible();
        java.util.List.of(author, reviewer, learner)
                .forEach(page -> page.context().close());
    }

    @Test
    void twoAuthorsLoseNothingWhenTheyWriteInTheSamePlace() {
        var first = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(first, at(""), "author");
        begin(first, "二人で書く", "Two authors");
        typeText(first, "ja", "もとの文。");
        var second = first.context().newPage();
        second.navigate(first.url());
        assertThat(markdown(second, "ja")).hasText("もとの文。");
        typeText(first, "ja", "一人目の文。");
        typeTextWithoutWaiting(second, "ja", "二人目の文。");
        assertThat(second.locator(".clash")).isVisible();
        assertThat(second.locator(".clash__three")).containsText("一人目の文。");
        assertThat(Chromium.barriers(second, "clash")).isEmpty();
        Chromium.screenshot(second, "clash-ja-1440-light");
        second.locator(".clash .chip-tick")
                .filter(new Locator.FilterOptions().setHasText("両方"))
                .click();
        second.locator(".clash .btn--primary").click();
        assertThat(second.locator(".saved")).hasAttribute("data-standing", "saved");
        second.reload();
        assertThat(second.locator(".blocks")).containsText("一人目の文。");
        assertThat(second.locator(".blocks")).containsText("二人目の文。");
        first.context().close();
    }

    @Test
    void whatWasTypedAfterTheSessionEndedIsOfferedAfterSigningInAgain() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "author");
        begin(page, "切れても残る", "Survives expiry");
        typeText(page, "ja", "保存された文。");
        var address = page.url();
        page.context().clearCookies();
        typeTextWithoutWaiting(page, "ja", "切れたあとの文。");
        page.waitForFunction("Object.values(localStorage).some(kept => kept.includes('切れたあとの文。'))");
        Visit.signIn(page, at(""), "author");
        page.navigate(address);
        page.locator("[data-found=take]").click();
        assertThat(markdown(page, "ja")).hasText("切れたあとの文。");
        assertThat(page.locator(".saved")).hasAttribute("data-standing", "saved");
        page.context().close();
    }

    @Test
    void blocksAreWrittenAndMovedWithTheKeyboardAloneAndPasted() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "author");
        begin(page, "鍵盤だけで", "By keyboard");
        typeText(page, "ja", "先の文。");
        page.locator("[data-add=callout]").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("article.block")).hasCount(2);
        var handle = page.locator("article.block").nth(1).locator(".drag");
        handle.focus();
        page.keyboard().press("ArrowUp");
        assertThat(page.locator("article.block")
                        .first()
                        .locator(".block__bar b")
                        .first())
                .hasText("注意書き");
        assertThat(page.locator("article.block").first().locator(".drag")).isFocused();
        page.keyboard().press("Control+z");
        assertThat(page.locator("article.block")
                        .first()
                        .locator(".block__bar b")
                        .first())
                .hasText("本文");
        blocksAreDraggedByTheMouse(page);
        typingIsNotDisturbedBySaving(page);
        whatIsPastedBecomesMarkdownAndPictures(page);
        aUnitBeginsAModuleOfItsOwn(page);
        page.context().close();
    }

    private static void blocksAreDraggedByTheMouse(Page page) {
        var blocks = page.locator("article.block");
        blocks.nth(1).locator(".drag").dragTo(blocks.first());
        assertThat(blocks.first().locator(".block__bar b").first()).hasText("注意書き");
        blocks.nth(1).locator(".drag").dragTo(blocks.first());
        assertThat(blocks.first().locator(".block__bar b").first()).hasText("本文");
    }

    private static void aUnitBeginsAModuleOfItsOwn(Page page) {
        var units = page.locator(".outline li[data-unit]");
        page.locator(".outline > p .btn").focus();
        page.keyboard().press("Enter");
        assertThat(units).hasCount(2);
        var unit = units.first().getAttribute("data-unit");
        units.first().locator("[data-more]").focus();
        page.keyboard().press("Enter");
        var elsewhere = page.getByText("ほかのモジュールへ移す…").first();
        for (int i = 0; i < 4 && !(Boolean) elsewhere.evaluate("each => each === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(elsewhere).isFocused();
        page.keyboard().press("Enter");
        var dialog = page.locator("vaadin-dialog");
        dialog.locator("vaadin-radio-button input").first().focus();
        page.keyboard().press("ArrowDown");
        assertThat(Chromium.barriers(page, "move unit", "vaadin-dialog")).isEmpty();
        page.keyboard().press("Tab");
        page.keyboard().insertText("分けた先");
        page.keyboard().press("Enter");
        dialog.getByText("単元を移す", new Locator.GetByTextOptions().setExact(true)).press("Enter");
        assertThat(units).hasCount(1);
        assertThat(page.locator(".outline [aria-current]")).isFocused();
        page.locator("vaadin-notification-card a").press("Enter");
        page.waitForURL(Pattern.compile(".*unit=" + unit));
        assertThat(page.locator("main h1")).hasText("分けた先");
        assertThat(page.locator(".outline li[data-unit='" + unit + "']")).isVisible();
        assertThat(markdown(page, "ja")).containsText("これは**大事**です。");
    }

    private static void typingIsNotDisturbedBySaving(Page page) {
        var typed = "いろはにほへとちりぬるをわかよたれそつねならむ".repeat(2);
        markdown(page, "ja").click();
        page.keyboard().press("Control+Home");
        page.keyboard().type(typed, new Keyboard.TypeOptions().setDelay(TYPING_MILLIS));
        assertThat(markdown(page, "ja")).containsText(typed + "先の文。");
        assertThat(markdown(page, "ja")).isFocused();
    }

    private static void whatIsPastedBecomesMarkdownAndPictures(Page page) {
        page.context().grantPermissions(java.util.List.of("clipboard-read", "clipboard-write"));
        page.evaluate(
                "html => navigator.clipboard.write([new ClipboardItem({'text/html': new Blob([html], {type: 'text/html'})})])",
                "<p>これは<b>大事</b>です。</p><ul><li>一つ</li></ul><script>alert(1)</script>");
        page.keyboard().press("Control+a");
        page.keyboard().press("Control+v");
        assertThat(markdown(page, "ja")).hasText(Pattern.compile("これは\\*\\*大事\\*\\*です。\\s*- 一つ"));
        page.evaluate("async () => {"
                + " const picture = Object.assign(document.createElement('canvas'), {width: 64, height: 36});"
                + " const png = await new Promise(done => picture.toBlob(done));"
                + " await navigator.clipboard.write([new ClipboardItem({'image/png': png})]); }");
        page.keyboard().press("Control+v");
        assertThat(page.locator("article.block img[src]")).hasCount(1);
    }

    private void begin(Page page, String ja, String en) {
        Visit.speak(page, "ja");
        page.navigate(at("/studio"));
        page.locator(".studio__tools .btn--next").click();
        var dialog = page.locator("vaadin-dialog");
        dialog.locator("vaadin-text-field input").first().fill(ja);
        dialog.locator("vaadin-text-field input").nth(1).fill(en);
        dialog.locator("vaadin-radio-button").first().click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("書きはじめる"))
                .click();
        page.waitForURL(Pattern.compile(".*/studio/modules/.*"));
        assertThat(page.locator("michi-manuscript .outline")).isVisible();
        if (page.locator(".outline li[data-unit]").count() == 0) {
            page.locator(".outline .btn--s").click();
        }
        page.locator(".outline li[data-unit] .outline__entry").first().click();
        assertThat(page.locator("article.block").first()).isVisible();
    }

    private static void describe(Page page) {
        page.locator(".outline__module .outline__entry").click();
        both(page, "summary", "電話のあとに書くこと。", "What to write after a call.");
        both(page, "purpose", "次の人が続きから話せる", "The next person can go on");
        both(page, "notFor", "個人の評価", "Judging people");
        both(page, "stamp", "電話", "CALLS");
        page.locator("#f-owner input").nth(2).fill("CSチーム");
        page.locator("#f-owner input").nth(3).fill("CS Ops");
        page.locator("#f-reviewOn").fill("2099-05-01");
        if (page.locator("#f-sources .source").count() == 0) {
            page.locator("#f-sources > .btn").click();
        }
        page.locator("#f-sources input").first().fill("会議の決定");
        page.locator("#f-sources input").nth(1).fill("Decision of a meeting");
        page.locator("#f-sources input").nth(2).fill("決めた日");
        page.locator("#f-sources input").nth(3).fill("The day it was decided");
        page.locator("#f-subject").selectOption("entry-rules");
        page.locator("#f-level").selectOption("starter");
        page.locator("#f-roles label").first().click();
    }

    private static void both(Page page, String field, String ja, String en) {
        page.locator("#f-" + field + " :is(input, textarea)").first().fill(ja);
        page.locator("#f-" + field + " :is(input, textarea)").nth(1).fill(en);
    }

    /** A unit with a text and a check in both languages. */
    private static void write(Page page) {
        page.locator(".outline li[data-unit] .outline__entry").first().click();
        page.locator(".unit-title textarea").first().fill("電話のあと");
        page.locator(".unit-title textarea").nth(1).fill("After the call");
        typeText(page, "ja", "その日のうちに書きます。");
        typeText(page, "en", "Write it down the same day.");
        page.locator("[data-add=check]").click();
        var asked = page.locator(".asked");
        asked.locator("textarea").first().fill("なぜ書きますか？");
        asked.locator("textarea").nth(1).fill("Why write it down?");
        var inputs = asked.locator(".answers .input--line");
        var texts = new String[] {
            "次の人のため", "For the next person", "そのとおり。", "Right.",
            "上司のため", "For the manager", "惜しい。", "Nearly.",
            "決まりだから", "Because one must", "理由があります。", "There is a reason."
        };
        for (int i = 0; i < texts.length; i++) {
            inputs.nth(i).fill(texts[i]);
        }
        assertThat(page.locator(".saved")).hasAttribute("data-standing", "saved");
    }

    private static Locator markdown(Page page, String language) {
        return page.locator("article.block [data-tongue=" + language + "] .cm-content")
                .first();
    }

    private static void typeText(Page page, String language, String text) {
        typeTextWithoutWaiting(page, language, text);
        assertThat(page.locator(".saved")).hasAttribute("data-standing", "saved");
    }

    private static void typeTextWithoutWaiting(Page page, String language, String text) {
        markdown(page, language).click();
        page.keyboard().press("Control+a");
        page.keyboard().insertText(text);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
