package dev.michi.catalog;

import dev.michi.catalog.Publication.Kind;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: gives two modules of the shipped content a version before the present one, as their lists of
 * changes tell it, so that people have something to read again. Written once; a portal without the demo has none of it.
 */
@Component
class DemoRevisions {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int BEFORE = 250;

    private final Catalog catalog;
    private final CatalogDocuments documents;
    private final PublicationDocuments publications;
    private final Publications known;
    private final Clock clock;

    DemoRevisions(
            Catalog catalog,
            CatalogDocuments documents,
            PublicationDocuments publications,
            Publications known,
            Clock clock) {
        this.catalog = catalog;
        this.documents = documents;
        this.publications = publications;
        this.known = known;
        this.clock = clock;
    }

    /** Before the demo's people get their past. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void remember() {
        revise("entry-rules-basics", DemoVersions::withinTwoDays, Kind.SUBSTANTIVE, 7);
        revise("entry-rules-health", DemoVersions::withoutEvidence, Kind.CLARIFYING, 2);
    }

    private void revise(String slug, Former former, Kind kind, int daysAgo) {
        catalog.findModule(new Slug(slug)).ifPresent(now -> {
            var before = former.of(now);
            if (before.equals(now)
                    || publications.find(now.id(), documents.hash(before)).isPresent()) {
                return;
            }
            documents.keep(before);
            publications.replace(
                    now.id(), List.of(publication(before, Kind.EDITORIAL, BEFORE), publication(now, kind, daysAgo)));
            known.forget();
        });
    }

    private Publication publication(LearningModule module, Kind kind, int daysAgo) {
        var substantive = kind == Kind.SUBSTANTIVE;
        return new Publication(
                module.id(),
                module.version(),
                documents.hash(module),
                kind,
                kind == Kind.EDITORIAL
                        ? LocalizedText.EMPTY
                        : module.changes().getFirst().note(),
                substantive
                        ? Optional.of(
                                LocalDate.ofInstant(clock.instant(), OFFICE).plusDays(5))
                        : Optional.empty(),
                substantive ? Optional.of(DemoVersions.byWhen()) : Optional.empty(),
                Publication.HOUSE,
                morning(daysAgo));
    }

    private Instant morning(int daysAgo) {
        return clock.instant().minus(Duration.ofDays(daysAgo)).truncatedTo(ChronoUnit.MINUTES);
    }

    @FunctionalInterface
    private interface Former {
        LearningModule of(LearningModule now);
    }
}
