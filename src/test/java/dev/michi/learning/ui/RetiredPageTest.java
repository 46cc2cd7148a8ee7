package dev.michi.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.learning.Lessons;
import dev.michi.learning.Progress;
import dev.michi.learning.Rank;
import dev.michi.learning.Stamp;
import dev.michi.shared.Language;
import dev.michi.uikit.Words;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RetiredPageTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final LearningModule module = Lessons.module("first", Lessons.asking("first-a"));
    private final Trail trail = Lessons.trail("weeks", module);
    private final Catalog catalog = mock(Catalog.class);
    private final Words words = new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key);

    @BeforeEach
    void retire() {
        when(catalog.findRetiredModule(module.slug())).thenReturn(Optional.of(module));
        when(catalog.findRetiredTrail(trail.slug())).thenReturn(Optional.of(trail));
    }

    @Test
    void whoHasTheStampSeesItAndThatTheModuleIsGone() {
        var page = RetiredPage.ofModule(
                catalog,
                module.slug(),
                with(stamp(Stamp.Kind.MODULE, module.id().value())));
        assertThat(page).get().satisfies(found -> assertThat(found.markup(words).html())
                .contains("learning.retired.eyebrow", "stamp", "/me"));
    }

    @Test
    void whoHasBegunItIsToldAndSeesNoStamp() {
        var begun = new Progress(Map.of(), Map.of(module.units().getFirst().id(), NOW), List.of(), 0, rank());
        assertThat(RetiredPage.ofModule(catalog, module.slug(), begun)).get().satisfies(page -> assertThat(page.stamp())
                .isEmpty());
    }

    @Test
    void nobodyElseFindsAnythingThere() {
        assertThat(RetiredPage.ofModule(catalog, module.slug(), with())).isEmpty();
        assertThat(RetiredPage.ofTrail(catalog, trail.slug(), with())).isEmpty();
    }

    @Test
    void theTrailsStampOpensWhatIsLeftOfTheTrail() {
        var page = RetiredPage.ofTrail(
                catalog, trail.slug(), with(stamp(Stamp.Kind.TRAIL, trail.id().value())));
        assertThat(page).get().satisfies(found -> assertThat(found.title()).isEqualTo(trail.title()));
    }

    private static Progress with(Stamp... stamps) {
        return new Progress(Map.of(), Map.of(), List.of(stamps), 0, rank());
    }

    private Stamp stamp(Stamp.Kind kind, String subject) {
        return new Stamp(kind, subject, 1, module.title(), module.stamp(), NOW);
    }

    private static Rank rank() {
        return new Rank(1, 0, OptionalInt.empty());
    }
}
