package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author takes a trail from one portal to another. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PackPlaywrightIT {

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

    /** A trail of another portal: its modules come along, and it waits for them. */
    @Test
    void aTrailComesWithItsModulesAndSaysWhatItWaitsFor() throws Exception {
        var author = chromium.open(1440, ColorScheme.DARK);
        Visit.signIn(author, at(""), "author");
        author.navigate(at("/studio/trails/t-entry-rules"));
        author.locator("[popovertarget=desk-more]").first().click();
        var download = author.waitForDownload(
                () -> author.locator("#desk-more a[download]").click());
        assertThat(download.suggestedFilename()).isEqualTo("entry-rules.zip");
        var pack = folder.resolve("elsewhere.zip");
        PacksFromElsewhere.renamed(download.path(), pack);

        author.navigate(at("/studio"));
        author.locator(".studio__tools .btn").first().click();
        author.locator("michi-import input[type=file]").setInputFiles(pack);
        var items = author.locator(".import__items a");
        assertThat(items).hasCount(4);
        assertThat(Chromium.barriers(author, "imported trail")).isEmpty();

        items.last().click();
        assertThat(author.locator(".work__together a")).hasCount(3);
        assertThat(author.locator(".trail-stop .chip")).hasCount(3);
        assertThat(Chromium.barriers(author, "trail of drafts")).isEmpty();
        author.context().close();
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
