package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.time.LocalDate;
import java.util.List;

/**
 * An ordered path of modules towards a goal.
 *
 * @param start whether new people begin here: it comes first wherever trails are listed
 */
public record Trail(
        TrailId id,
        Slug slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        LocalizedTexts outcomes,
        LearningModule.Owner owner,
        LocalizedTexts stamp,
        List<Stop> stops,
        List<Change> changes,
        boolean start) {

    public Trail {
        stops = List.copyOf(stops);
        changes = List.copyOf(changes);
    }

    /** Whether the trail may be finished without this module. */
    public boolean isOptional(ModuleId module) {
        return stops.stream().anyMatch(stop -> stop.optional() && stop.module().equals(module));
    }

    /** One waypoint. */
    public record Stop(ModuleId module, boolean optional) {}

    public record Change(LocalDate on, LocalizedText note) {}
}
