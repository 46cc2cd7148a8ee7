package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.media.cutting.Corpus;
import dev.michi.media.decks.DeckFilesOfAllKinds;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author writes a storyboard, imports slides, speaks, and has the clip made. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "michi.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BoardPlaywrightIT {

    private static final int MAKING_MILLIS = 150_000;

    @LocalServerPort
    int port;

    @TempDir
    Path folder;

    private Chromium chromium;

    @BeforeAll
    void startBrowser() {
        chromium = new Chromium();
    }

    @AfterAll
    void stopBrowser() {
        chromium.close();
    }

    @Test
    void wordsSlidesAndAVoiceBecomeAClip() throws Exception {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        begin(page);
        field(page, "クリップの題名, 日本語").fill("受注の前に");
        field(page, "クリップの題名, English").fill("Before the order");
        assertThat(page.locator("h1")).hasText("受注の前に");
        field(page, "見出し, 日本語").fill("受注の前に");
        field(page, "ナレーション, 日本語").fill("三つ確かめます。");
        assertThat(page.locator(".pair__missing").first()).isVisible();

        var slides = Files.write(folder.resolve("slides.pdf"), DeckFilesOfAllKinds.pdf(2));
        page.locator("michi-board-deck input[type=file]").setInputFiles(slides);
        assertThat(page.locator(".scene")).hasCount(3, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
        page.locator("[data-scene='1']").click();
        assertThat(field(page, "ナレーション, English")).hasValue("What stands on it.");
        assertThat(page.locator(".board__screen img")).isVisible(soon());

        page.locator("[data-scene='0']").click();
        var voice = Corpus.make(Corpus.finder().get(), folder, "voice.webm", "-f lavfi -i sine=d=2 -c:a libopus");
        page.locator("michi-board-voice input[type=file]").first().setInputFiles(voice);
        assertThat(page.locator("michi-board-voice audio")).isVisible(soon());
        assertThat(state(page)).hasText("保存しました");
        assertThat(Chromium.barriers(page, "storyboard")).isEmpty();
        Chromium.screenshot(page, "board-ja-1440-light");

        page.reload();
        assertThat(field(page, "見出し, 日本語")).hasValue("受注の前に");
        assertThat(page.locator(".scene")).hasCount(3);
        page.locator(".board__top .btn--next").click();
        assertThat(page.locator(".board-view .queue .chip--done").nth(1)).isVisible(soon());
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("クリップへ"))
                .click();
        assertThat(page.locator("michi-player video")).isVisible(soon());
        page.context().close();
    }

    @Test
    void scenesAreChosenMovedDoubledAndTakenOutWithKeysAlone() {
        var page = chromium.open(1440, ColorScheme.DARK);
        begin(page);
        field(page, "見出し, 日本語").fill("一");
        page.locator("[data-scene='0']").focus();
        button(page, "場面を足す").press("Enter");
        field(page, "見出し, 日本語").fill("二");
        page.locator("[data-scene='1']").focus();
        page.keyboard().press("Alt+ArrowUp");
        assertThat(page.locator("[data-scene='0']")).hasAccessibleName("場面 1：二");
        assertThat(page.locator("[data-scene='0']")).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(page.locator("[data-scene='1']")).isFocused();
        page.keyboard().press("Delete");
        assertThat(page.locator(".scene")).hasCount(1);
        page.keyboard().press("Control+z");
        page.keyboard().press("Control+z");
        assertThat(page.locator("[data-scene='0']")).hasAccessibleName("場面 1：一");
        page.keyboard().press("Control+Shift+z");
        assertThat(page.locator("[data-scene='0']")).hasAccessibleName("場面 1：二");
        assertThat(page.locator(".scene")).hasCount(2);
        page.context().close();
    }

    @Test
    void theSecondTabIsAskedBeforeAnythingIsOverwritten() {
        var page = chromium.open(1440, ColorScheme.LIGHT);
        begin(page);
        var other = page.context().newPage();
        other.navigate(page.url());
        field(other, "見出し, 日本語").fill("ほかの画面");
        assertThat(state(other)).hasText("保存しました");

        field(page, "見出し, 日本語").fill("この画面");
        assertThat(page.locator(".board__conflict")).isVisible();
        button(page, "自分のを残す").click();
        assertThat(state(page)).hasText("保存しました");
        other.reload();
        assertThat(field(other, "見出し, 日本語")).hasValue("この画面");
        page.context().close();
    }

    @Test
    void theEditorFitsAPhone() {
        var page = chromium.open(390, ColorScheme.DARK);
        begin(page);
        Chromium.assertNothingSticksOut(page, "storyboard");
        assertThat(Chromium.barriers(page, "storyboard on a phone")).isEmpty();
        Chromium.screenshot(page, "board-ja-390-dark");
        page.navigate(at("/studio/clips/boards"));
        assertThat(page.locator(".recordings li").first()).isVisible();
        assertThat(Chromium.barriers(page, "storyboards on a phone")).isEmpty();
        page.context().close();
    }

    private void begin(Page page) {
        page.navigate(at("/sign-in"));
        page.locator("#username").fill("author");
        page.locator("#password").fill("michi-demo");
        page.locator("button.btn--next").click();
        page.waitForURL(at("/"));
        page.navigate(at("/studio/clips"));
        button(page, "絵コンテを作る").click();
        assertThat(page.locator(".scene")).hasCount(1);
    }

    private static Locator field(Page page, String label) {
        return page.locator("[aria-label='" + label + "']");
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator state(Page page) {
        return page.locator(".board__state");
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(MAKING_MILLIS);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
