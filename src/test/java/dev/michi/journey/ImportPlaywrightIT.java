package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.media.decks.DeckFilesOfAllKinds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An author brings in what was written elsewhere, and gets a link to show it before it is published. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "michi.demo=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ImportPlaywrightIT {

    private static final int PAGES = 60;
    private static final int READING_MILLIS = 180_000;

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
    void aDeckOfSixtyPagesBecomesOneModuleWithALinkToShowIt() throws Exception {
        var slides = Files.write(folder.resolve("slides.pdf"), DeckFilesOfAllKinds.pdf(PAGES));
        var author = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(author, at(""), "author");
        Visit.speak(author, "ja");
        author.navigate(at("/studio"));
        bring(author, slides);
        assertThat(Chromium.barriers(author, "import")).isEmpty();
        Chromium.forGuide(author, "import");
        var made = author.locator(".import__items a").getAttribute("href");

        author.reload();
        Visit.speak(author, "en");
        bring(author, slides);
        Chromium.forGuide(author, "import-en");
        assertThat(author.locator(".import__items a")).hasAttribute("href", made);

        author.locator(".import__items a").click();
        assertThat(author.locator(".outline li[data-unit]")).hasCount(8);
        assertThat(author.locator("article.block img").first()).isVisible();
        assertThat(author.locator(".blocks")).containsText("What stands on it.");

        author.locator("[popovertarget=desk-more]").first().click();
        author.locator("#desk-more button").nth(1).click();
        assertThat(author.locator("vaadin-dialog vaadin-text-field input"))
                .hasValue(Pattern.compile("http.*/previews/.*"));
        assertThat(Chromium.barriers(author, "preview link")).isEmpty();
        Chromium.forGuide(author, "preview-link-en");
        var link = author.locator("vaadin-dialog vaadin-text-field input").inputValue();
        author.reload();
        Visit.speak(author, "ja");
        author.locator("[popovertarget=desk-more]").first().click();
        author.locator("#desk-more button").nth(1).click();
        assertThat(author.locator("vaadin-dialog vaadin-text-field input")).hasValue(link);
        Chromium.forGuide(author, "preview-link");
        author.context().close();

        // The slides are in English, the learner reads Japanese.
        var learner = chromium.open(390, ColorScheme.DARK);
        Visit.signIn(learner, at(""), "learner");
        learner.navigate(link);
        assertThat(learner.locator(".preview-note")).isVisible();
        assertThat(learner.locator("main")).containsText("What stands on it.");
        assertThat(Chromium.barriers(learner, "preview")).isEmpty();
        Chromium.assertNothingSticksOut(learner, "preview");
        learner.context().close();
    }

    private static void bring(Page page, Path slides) {
        page.locator(".studio__tools .btn").first().click();
        page.locator("michi-import input[type=file]").setInputFiles(slides);
        assertThat(page.locator(".import__items a"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(READING_MILLIS));
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
