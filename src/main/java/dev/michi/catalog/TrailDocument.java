package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A trail as it is stored. */
record TrailDocument(
        String id,
        int schemaVersion,
        String hash,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        LocalizedTexts outcomes,
        LearningModule.Owner owner,
        LocalizedTexts stamp,
        List<Stop> stops,
        List<Change> changes,
        @Nullable Boolean start) {

    record Stop(String module, boolean optional) {}

    /** @param on ISO 8601; a text, so that no time zone can move it */
    record Change(String on, LocalizedText note) {}

    static TrailDocument from(Trail trail) {
        return new TrailDocument(
                trail.id().value(),
                1,
                "",
                trail.slug().value(),
                trail.title(),
                trail.summary(),
                trail.audience(),
                trail.outcomes(),
                trail.owner(),
                trail.stamp(),
                trail.stops().stream()
                        .map(stop -> new Stop(stop.module().value(), stop.optional()))
                        .toList(),
                trail.changes().stream()
                        .map(change -> new Change(change.on().toString(), change.note()))
                        .toList(),
                trail.start());
    }

    TrailDocument withHash(String newHash) {
        return new TrailDocument(
                id,
                schemaVersion,
                newHash,
                slug,
                title,
                summary,
                audience,
                outcomes,
                owner,
                stamp,
                stops,
                changes,
                start);
    }

    Trail toTrail() {
        return new Trail(
                new TrailId(id),
                new Slug(slug),
                title,
                summary,
                audience,
                outcomes,
                owner,
                stamp,
                stops.stream()
                        .map(stop -> new Trail.Stop(new ModuleId(stop.module()), stop.optional()))
                        .toList(),
                changes.stream()
                        .map(change -> new Trail.Change(LocalDate.parse(change.on()), change.note()))
                        .toList(),
                start != null && start);
    }
}
