package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Publications;
import dev.michi.catalog.Question;
import dev.michi.catalog.Unit;
import dev.michi.learning.Learning;
import dev.michi.learning.Lessons;
import dev.michi.learning.Revisions;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A rule is revised after people have finished it: what they see, and what they say to it. */
@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RevisionsPlaywrightIT {

    private static final List<String> READERS = List.of("author", "manager", "admin");
    private static final Map<String, String> SCREENS = Map.of(
            "changes", "/changes/same-day",
            "revised-module", "/modules/same-day",
            "revised-unit", "/modules/same-day/deadline",
            "rules", "/rules",
            "rule", "/rules/same-day",
            "regrade", "/regrade/same-day");

    private final LearningModule first = rule(1, "Enter it within two working days.", "2営業日以内に入力します。");
    private final LearningModule second = rule(2, "Enter it on the same day.", "その日のうちに入力します。");

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @Autowired
    Publications publications;

    @Autowired
    Learning learning;

    @Autowired
    Revisions revisions;

    @Autowired
    Clock clock;

    private Chromium chromium;

    @BeforeAll
    void revise() {
        chromium = new Chromium();
        publish(first, Kind.EDITORIAL, Optional.empty());
        READERS.forEach(reader ->
                learning.markRead(new PersonId(reader), first, first.units().getFirst()));
        publish(second, Kind.SUBSTANTIVE, Optional.of(Lessons.single(Lessons.WHO)));
    }

    @AfterAll
    void stopBrowser() {
        catalog.retire(List.of(first.id()), List.of());
        chromium.close();
    }

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, ja", "390, DARK, ja", "1440, DARK, en", "390, LIGHT, en"})
    void everyScreenIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
        var page = chromium.open(width, scheme);
        var look = "%s-%d-%s".formatted(language, width, scheme.name().toLowerCase(Locale.ROOT));
        Visit.signIn(page, at(""), "author");
        Visit.speak(page, language);
        assertThat(page.locator("main h1").first()).isVisible();
        var barriers = new ArrayList<>(Chromium.barriers(page, "home with news " + look));
        Chromium.screenshot(page, "home-with-news-" + look);
        SCREENS.forEach((name, address) -> {
            page.navigate(at(address));
            assertThat(page.locator("main h1").first()).isVisible();
            page.waitForFunction("document.fonts.status === 'loaded'");
            Chromium.screenshot(page, name + "-" + look);
            Chromium.assertNothingSticksOut(page, name + " " + look);
            barriers.addAll(Chromium.barriers(page, name + " " + look));
        });
        assertThat(barriers).isEmpty();
        page.context().close();
    }

    @Test
    void whatChangedIsReadAndAcknowledgedWithTheKeyboardAlone() {
        var manager = new PersonId("manager");
        var before = learning.progress(manager);
        var page = chromium.open(390, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "manager");
        Visit.speak(page, "en");

        tabTo(page, ".again a.btn[href='/changes/same-day']");
        page.keyboard().press("Enter");
        assertThat(page.locator(".part del").first()).containsText("within two working days");
        assertThat(page.locator(".part ins").first()).containsText("on the same day");
        tabTo(page, ".accept input[value='planning']");
        page.keyboard().press("Space");
        tabTo(page, ".accept button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".option--near")).isVisible();
        assertThat(revisions.of(manager, before, second).asked()).isPresent();

        tabTo(page, ".accept input[name]:checked");
        while (!"help-desk".equals(page.evaluate("document.activeElement.value"))) {
            page.keyboard().press("ArrowDown");
        }
        tabTo(page, ".accept button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator(".accept__done")).containsText("Confirmed");
        assertThat(page.locator(".accept")).isFocused();
        assertThat(Chromium.barriers(page, "acknowledged")).isEmpty();
        assertThat(learning.progress(manager).stamps()).isEqualTo(before.stamps());
        assertThat(learning.progress(manager).points()).isEqualTo(before.points());

        page.navigate(at("/"));
        assertThat(page.locator("a[href='/changes/same-day']")).hasCount(0);
        page.navigate(at("/rules/same-day"));
        assertThat(page.locator("main h1")).containsText("confirmed");
        page.context().close();
    }

    @Test
    void whoeverWasRightUnderTheCorrectedKeyHasTheCreditAfterOneClick() {
        var learner = new PersonId("suzuki-aoi");
        var wrong = Lessons.module("wrong-key", Lessons.asking("wrong-key"));
        var corrected = Lessons.version(2, "wrong-key", answeredBy("planning"));
        publish(wrong, Kind.EDITORIAL, Optional.empty());
        learning.handIn(learner, wrong, wrong.units().getFirst(), Lessons.WRONG);
        var before = learning.progress(learner);
        publish(corrected, Kind.EDITORIAL, Optional.empty());

        var page = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "author");
        page.navigate(at("/regrade/wrong-key"));
        assertThat(page.locator(".regrade__do")).isVisible();
        assertThat(Chromium.barriers(page, "regrade with somebody to credit")).isEmpty();
        Chromium.screenshot(page, "regrade-preview");
        page.locator(".regrade__do button").click();
        assertThat(page.locator(".callout")).isVisible();
        assertThat(page.locator(".regrade__do")).hasCount(0);

        var now = learning.progress(learner);
        assertThat(now.isComplete(corrected.units().getFirst())).isTrue();
        assertThat(now.points()).isGreaterThan(before.points());
        page.reload();
        assertThat(page.locator(".regrade-view h1")).isVisible();
        assertThat(page.locator(".regrade__do")).hasCount(0);
        assertThat(learning.progress(learner).points()).isEqualTo(now.points());
        catalog.retire(List.of(wrong.id()), List.of());
        page.context().close();
    }

    /** As the check of {@link Lessons#asking}, with another key. */
    private static Unit answeredBy(String right) {
        var asked = (Question.Single) Lessons.single(Lessons.WHO);
        var options = asked.options().stream()
                .map(each -> new Question.Option(
                        each.id(), each.text(), each.why(), each.id().equals(right)))
                .toList();
        var check = new Check(
                List.of(new Question.Single(asked.id(), asked.prompt(), asked.hint(), asked.seeAgain(), options)));
        return Lessons.unit("wrong-key", check, Lessons.textBlock("intro"), Lessons.checkBlock());
    }

    private void publish(LearningModule module, Kind kind, Optional<Question> question) {
        var now = clock.instant();
        publications.record(new Publication(
                module.id(),
                module.version(),
                catalog.contentHashOf(module),
                kind,
                new LocalizedText("期限が「その日のうち」になりました", "The deadline is the same day now"),
                Optional.of(LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(4)),
                question,
                new PersonId("author"),
                now));
        catalog.publish(List.of(module), List.of());
    }

    private static LearningModule rule(int version, String english, String japanese) {
        var html = new LocalizedText("<p>" + japanese + "</p>", "<p>" + english + "</p>");
        Unit unit =
                Lessons.unit("deadline", Check.NONE, new Block.Text(new BlockId("text"), LocalizedText.EMPTY, html));
        return Lessons.asRule(Lessons.version(version, "same-day", unit));
    }

    /** Presses Tab until the focus is where the selector points; goes round once. */
    private static void tabTo(Page page, String selector) {
        for (var i = 0; i < 150; i++) {
            if ((boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + selector);
    }

    private String at(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
