package dev.michi.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Question;
import dev.michi.catalog.Unit;
import dev.michi.learning.Learning;
import dev.michi.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@Journey
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LearnerPlaywrightIT {

    private static final Map<String, String> SCREENS = Map.of(
            "home", "/",
            "catalog", "/catalog",
            "trail", "/trails/first-weeks",
            "module", "/modules/release-criteria",
            "unit", "/modules/release-criteria/hear-the-line",
            "stamps", "/me",
            "settings", "/me/settings");

    @LocalServerPort
    int port;

    @Autowired
    Catalog catalog;

    @Autowired
    Learning learning;

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
    @CsvSource({"1440, LIGHT, ja", "390, DARK, ja", "1440, DARK, en", "390, LIGHT, en"})
    void everyScreenIsAccessibleAndFits(int width, ColorScheme scheme, String language) {
        var page = chromium.open(width, scheme);
        var look = "%s-%d-%s".formatted(language, width, scheme.name().toLowerCase(Locale.ROOT));
        page.navigate(at("/sign-in"));
        var barriers = new ArrayList<>(Chromium.barriers(page, "sign-in " + look));
        Chromium.screenshot(page, "sign-in-" + look);
        Visit.signIn(page, at(""), "learner");
        Visit.speak(page, language);
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
    void aUnitIsCompletedWithTheKeyboardAlone() {
        var lesson = choiceOnlyLesson("author");
        var page = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "author");
        page.navigate(at(lesson.address()));
        assertThat(page.locator("michi-check form")).isVisible();
        lesson.unit().check().questions().forEach(question -> chooseByKeyboard(page, question));
        tabTo(page, "michi-check button[type=submit]");
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.moment[open]")).isVisible();
        assertThat(Chromium.barriers(page, "the moment of completion")).isEmpty();
        assertThat(page.locator("dialog.moment .btn--next")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("dialog.moment")).not().isVisible();
        assertThat(learning.progress(new PersonId("author")).isComplete(lesson.unit()))
                .isTrue();
        page.context().close();
    }

    @Test
    void aMissIsExplainedAndItsAnswersAreThereAfterAReload() {
        var lesson = lessonToAnswer("manager");
        var page = chromium.open(390, ColorScheme.LIGHT);
        Visit.signIn(page, at(""), "manager");
        page.navigate(at(lesson.address()));
        lesson.unit().check().questions().forEach(question -> choose(page, question, wrong(question)));
        page.locator("michi-check button[type=submit]").click();
        assertThat(page.locator(".option--near").first()).isVisible();
        assertThat(page.locator(".option__why").first()).not().isEmpty();
        assertThat(page.locator("dialog.moment[open]")).isHidden();
        page.reload();
        lesson.unit().check().questions().forEach(question -> assertThat(option(page, question, wrong(question)))
                .isChecked());
        page.context().close();
    }

    @Test
    void twoTabsAndDoubleClicksPassACheckOnce() {
        var lesson = lessonToAnswer("admin");
        var before = learning.progress(new PersonId("admin")).points();
        var first = chromium.open(1440, ColorScheme.LIGHT);
        Visit.signIn(first, at(""), "admin");
        var second = first.context().newPage();
        var tabs = List.of(first, second);
        // Both are open before anything is answered: a tab that opens later finds the answers of the first.
        tabs.forEach(tab -> {
            tab.navigate(at(lesson.address()));
            assertThat(tab.locator("michi-check form")).isVisible();
        });
        tabs.forEach(tab -> lesson.unit().check().questions().forEach(question -> right(question)
                .forEach(option -> choose(tab, question, option))));
        tabs.forEach(tab -> tab.locator("michi-check button[type=submit]").dblclick());
        tabs.forEach(tab -> assertThat(tab.locator(".check__passed")).isVisible());
        assertThat(learning.progress(new PersonId("admin")).points()).isEqualTo(before + 100);
        first.context().close();
    }

    /** A unit without a clip and with questions to choose from only, and not completed by this person. */
    private Lesson choiceOnlyLesson(String person) {
        var progress = learning.progress(new PersonId(person));
        return catalog.modules().stream()
                .flatMap(module -> module.units().stream().map(unit -> new Lesson(module, unit)))
                .filter(lesson -> !progress.isComplete(lesson.unit()) && lesson.isChoiceOnly())
                .findFirst()
                .orElseThrow();
    }

    /** A unit with questions to choose from only, which this person has not opened yet; it may have a clip. */
    private Lesson lessonToAnswer(String person) {
        var progress = learning.progress(new PersonId(person));
        return catalog.modules().stream()
                .flatMap(module -> module.units().stream().map(unit -> new Lesson(module, unit)))
                .filter(lesson -> !progress.isComplete(lesson.unit())
                        && !progress.lastOpened().containsKey(lesson.unit().id())
                        && lesson.asksChoicesOnly())
                .findFirst()
                .orElseThrow();
    }

    private record Lesson(LearningModule module, Unit unit) {

        String address() {
            return "/modules/" + module.slug() + "/" + unit.slug();
        }

        boolean isChoiceOnly() {
            return unit.clips().isEmpty() && asksChoicesOnly();
        }

        boolean asksChoicesOnly() {
            return unit.check().questions().stream()
                    .allMatch(question -> question instanceof Question.Single || question instanceof Question.Multiple);
        }
    }

    private static List<Question.Option> options(Question question) {
        return switch (question) {
            case Question.Single single -> single.options();
            case Question.Multiple multiple -> multiple.options();
            default -> throw new IllegalArgumentException("Not a choice: " + question.id());
        };
    }

    private static List<String> right(Question question) {
        return options(question).stream()
                .filter(Question.Option::right)
                .map(Question.Option::id)
                .toList();
    }

    private static String wrong(Question question) {
        return options(question).stream()
                .filter(option -> !option.right())
                .map(Question.Option::id)
                .findFirst()
                .orElseThrow();
    }

    private static Locator option(Page page, Question question, String option) {
        return page.locator("[data-question='%s'] input[value='%s']".formatted(question.id(), option));
    }

    private static void choose(Page page, Question question, String option) {
        page.locator("[data-question='%s'] label.option:has(input[value='%s'])".formatted(question.id(), option))
                .click();
    }

    private static void chooseByKeyboard(Page page, Question question) {
        var inQuestion = "[data-question='%s'] input".formatted(question.id());
        if (question instanceof Question.Single) {
            tabTo(page, inQuestion);
            var wanted = right(question).getFirst();
            page.keyboard().press("Space");
            for (var i = 0; i < options(question).size() && !wanted.equals(focusedValue(page)); i++) {
                page.keyboard().press("ArrowDown");
            }
        } else {
            right(question).forEach(option -> {
                tabTo(page, "[data-question='%s'] input[value='%s']".formatted(question.id(), option));
                page.keyboard().press("Space");
            });
        }
    }

    private static Object focusedValue(Page page) {
        return page.evaluate("document.activeElement.value");
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
