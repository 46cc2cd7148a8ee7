package dev.michi.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.authoring.Manuscript;
import dev.michi.authoring.TrailManuscript;
import dev.michi.authoring.TrailManuscript.Stop;
import dev.michi.shared.Language;
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
