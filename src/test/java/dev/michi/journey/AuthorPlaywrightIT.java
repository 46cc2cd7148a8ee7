package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.media.cutting.Corpus;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author sends a recording, cuts a clip from it with the keyboard, hides a part, writes a caption, and sees it made. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "michi.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AuthorPlaywrightIT {

    private static final int MAKING_MILLIS = 120_000;

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
    void aRecordingBecomesAClip() throws Exception {
        var recording = Corpus.make(
                Corpus.finder().get(),
                folder,
                "kick-off.webm",
                "-f lavfi -i testsrc2=s=320x180:r=30:d=6 $A -f lavfi -i anullsrc=d=2 $A -filter_complex"
                        + " [1:a][2:a][3:a]concat=n=3:v=0:a=1[a] -map 0:v -map [a] -c:v libvpx -deadline realtime -c:a libopus");
        var page = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "author");
        page.navigate(at("/studio/clips"));
        page.locator("michi-upload input[type=file]").setInputFiles(recording);
        var own = page.locator(".recordings li", new Page.LocatorOptions().setHasText("kick-off.webm"));
        var cut = own.first().locator("a.btn--s");
        assertThat(cut).isVisible();
        assertThat(Chromium.barriers(page, "clips")).isEmpty();
        Chromium.screenshot(page, "clips-ja-1440-light");
        cut.click();
        assertThat(page.locator("michi-clip-line .transport")).isVisible(soon());

        whatIsSaidIsKept(page);
        cutWithKeys(page);
        assertThat(Chromium.barriers(page, "clip desk")).isEmpty();
        Chromium.screenshot(page, "clip-desk-ja-1440-light");
        assertThat(page.locator(".saved")).not().isEmpty();
        page.reload();
        assertThat(page.locator(".desk__titles input").first()).hasValue("最初のクリップ");
        assertThat(page.locator("michi-clip-captions [data-cue='0']")).hasValue("最初の一行");

        var make = page.locator(".top .btn--next");
        make.dblclick();
        // The portal is shared with other journeys, whose jobs stand there, too.
        var made = page.locator(".queue li", new Page.LocatorOptions().setHasText("最初のクリップ"));
        assertThat(made.locator(".chip--done")).isVisible(soon());
        assertThat(made).hasCount(1);
        page.context().close();
    }

    @Test
    void theDeskFitsAPhone() throws Exception {
        var simple = Corpus.simple(Corpus.finder().get(), folder);
        var recording = Files.copy(simple, folder.resolve("on-a-phone-" + simple.getFileName()));
        var page = chromium.open(390, ColorScheme.DARK);
        Visit.signIn(page, at(""), "author");
        page.navigate(at("/studio/clips"));
        page.locator("michi-upload input[type=file]").setInputFiles(recording);
        // Those of other journeys stand there, too.
        var own = page.locator(".recordings li", new Page.LocatorOptions().setHasText("on-a-phone"));
        own.first().locator("a.btn--s").click();
        assertThat(page.locator("michi-clip-line .transport")).isVisible(soon());
        Chromium.assertNothingSticksOut(page, "clip desk");
        assertThat(Chromium.barriers(page, "clip desk on a phone")).isEmpty();
        Chromium.screenshot(page, "clip-desk-ja-390-dark");
        page.context().close();
    }

    /** Two seconds of sound, two of silence, two of sound: one stretch becomes two, and one again. */
    private static void whatIsSaidIsKept(Page page) {
        var stretches = page.locator("michi-clip-ranges li");
        assertThat(stretches).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("沈黙を除く"))
                .click();
        assertThat(stretches).hasCount(2);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("元に戻す"))
                .click();
        assertThat(stretches).hasCount(1);
    }

    private static void cutWithKeys(Page page) {
        page.locator(".desk__titles input").first().fill("最初のクリップ");
        page.locator("michi-clip-line [role=slider].to").focus();
        page.keyboard().press("Shift+ArrowLeft");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("隠すところを足す"))
                .click();
        page.keyboard().press("ArrowLeft");
        page.keyboard().press("Shift+ArrowRight");
        assertThat(page.locator("michi-clip-boxes li")).hasCount(1);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("ここに一行足す"))
                .click();
        page.keyboard().type("最初の一行");
        assertThat(page.locator("michi-clip-captions [data-cue='0']")).hasValue("最初の一行");
    }

    private static LocatorAssertions.IsVisibleOptions soon() {
        return new LocatorAssertions.IsVisibleOptions().setTimeout(MAKING_MILLIS);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
