package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With {@code michi.demo=true}: some of the demo's people have acknowledged rules, each the text that was live then. */
@Component
class DemoAcknowledgements {

    private static final List<Said> SAID = List.of(
            new Said("author", "entry-rules-basics", 109),
            new Said("yamamoto-sho", "entry-rules-basics", 44),
            new Said("kobayashi-rin", "entry-rules-basics", 30),
            new Said("abe-sakura", "entry-rules-basics", 21),
            new Said("author", "entry-rules-basics", 6),
            new Said("kobayashi-rin", "entry-rules-basics", 5),
            new Said("abe-sakura", "entry-rules-basics", 3),
            new Said("author", "entry-rules-meetings", 108),
            new Said("kobayashi-rin", "entry-rules-meetings", 29));

    private final Catalog catalog;
    private final Publications publications;
    private final ReadingDocuments readings;
    private final Clock clock;

    DemoAcknowledgements(Catalog catalog, Publications publications, ReadingDocuments readings, Clock clock) {
        this.catalog = catalog;
        this.publications = publications;
        this.readings = readings;
        this.clock = clock;
    }

    /** After the demo's people got their past. Whoever has acknowledged a text keeps that. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    @Order
    void remember() {
        SAID.forEach(said -> catalog.findModule(new Slug(said.module())).ifPresent(module -> remember(said, module)));
    }

    private void remember(Said said, LearningModule module) {
        var at = clock.instant().minus(Duration.ofDays(said.daysAgo())).truncatedTo(ChronoUnit.MINUTES);
        var live = publications.of(module.id()).reversed().stream()
                .filter(each -> !each.at().isAfter(at))
                .findFirst();
        var hash = live.map(Publication::contentHash).or(() -> catalog.findContentHash(module.id()));
        int version = live.map(Publication::version).orElse(module.version());
        hash.ifPresent(text -> readings.acknowledge(fact(said, module, text, version, at)));
    }

    private static Acknowledgement fact(Said said, LearningModule module, String text, int version, Instant at) {
        return new Acknowledgement(new PersonId(said.person()), module.id(), version, text, Language.JA, at);
    }

    private record Said(String person, String module, int daysAgo) {}
}
