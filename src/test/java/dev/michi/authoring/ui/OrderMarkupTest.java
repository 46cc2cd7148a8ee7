package dev.michi.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ModuleManuscript;
import dev.michi.authoring.QuestionManuscript;
import dev.michi.authoring.TrailManuscript;
import dev.michi.authoring.TrailManuscript.Stop;
import dev.michi.authoring.UnitManuscript;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.uikit.Words;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a reviewer sees of the order of things. */
class OrderMarkupTest {

    private static final Map<String, String> TITLES = Map.of("calls", "Call notes", "mails", "Mails");
    private static final Stop CALLS = new Stop("calls", false);
    private static final Stop MAILS = new Stop("mails", false);

    @Test
    void aNewTrailShowsItsModulesInOrder() {
        assertThat(seen(Optional.empty(), trail(CALLS, new Stop("mails", true))))
                .contains("<ins>1. Call notes\n2. Mails (authoring.trail.optional)</ins>");
    }

    @Test
    void modulesThatCameWentOrMovedAreSeen() {
        assertThat(seen(Optional.of(trail(CALLS)), trail(CALLS, MAILS))).contains("<ins>", "Mails");
        assertThat(seen(Optional.of(trail(CALLS, MAILS)), trail(CALLS))).contains("<del>", "Mails");
        assertThat(seen(Optional.of(trail(CALLS, MAILS)), trail(MAILS, CALLS))).contains("<ins>", "<del>");
        assertThat(seen(Optional.of(trail(CALLS)), trail(new Stop("calls", true))))
                .contains("authoring.trail.optional");
    }

    @Test
    void theSameOrderIsNoChange() {
        assertThat(seen(Optional.of(trail(CALLS, MAILS)), trail(CALLS, MAILS))).contains("authoring.compare.same");
    }

    @Test
    void whichAnswerIsRightIsSeenOfNewChecksAndWhenItChanges() {
        var manager = option("manager", "The manager", true);
        var next = option("next", "The next person", false);
        var before = asking("single", manager, next);
        var corrected =
                asking("single", option("manager", "The manager", false), option("next", "The next person", true));

        assertThat(seen(Optional.empty(), before))
                .contains("authoring.compare.right</span> <ins>The manager</ins>")
                .doesNotContain("authoring.compare.right</span> <ins>The next person");
        assertThat(seen(Optional.of(before), corrected))
                .contains("authoring.compare.right</span> <del>The manager</del>")
                .contains("authoring.compare.right</span> <ins>The next person</ins>");
    }

    @Test
    void anotherOrderOfAnswersIsSeenWhereTheOrderIsTheKey() {
        var phone = option("phone", "Phone", false);
        var write = option("write", "Write", false);

        assertThat(seen(Optional.of(asking("ordering", phone, write)), asking("ordering", write, phone)))
                .contains("<ins>", "<del>", "Write");
        assertThat(seen(Optional.of(asking("single", phone, write)), asking("single", write, phone)))
                .contains("authoring.compare.same");
    }

    private static ModuleManuscript asking(String kind, QuestionManuscript.Option... options) {
        var none = LocalizedText.EMPTY;
        var question = new QuestionManuscript(
                "who",
                kind,
                new LocalizedText("だれ", "Who"),
                none,
                null,
                List.of(options),
                List.of(),
                LocalizedTexts.EMPTY,
                none,
                List.of());
        var unit = new UnitManuscript(
                "u-one", "one", new LocalizedText("一", "One"), 3, List.of(), List.of(question), List.of());
        return ModuleManuscript.empty("m-calls", "calls").with(none, List.of(unit), List.of());
    }

    private static QuestionManuscript.Option option(String id, String text, boolean right) {
        return new QuestionManuscript.Option(id, right, new LocalizedText(text, text), LocalizedText.EMPTY);
    }

    private static String seen(Optional<Manuscript> before, Manuscript now) {
        var words = new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key);
        return new ComparisonMarkup(
                        before, now, slug -> TITLES.getOrDefault(slug, slug), new Readership(List.of(), words), words)
                .markup()
                .html();
    }

    private static TrailManuscript trail(Stop... stops) {
        var empty = TrailManuscript.empty("t-path", "path");
        return new TrailManuscript(
                empty.id(),
                empty.slug(),
                empty.title(),
                empty.summary(),
                empty.audience(),
                empty.outcomes(),
                empty.owner(),
                empty.stamp(),
                List.of(stops),
                empty.changes(),
                empty.start(),
                empty.extras());
    }
}
