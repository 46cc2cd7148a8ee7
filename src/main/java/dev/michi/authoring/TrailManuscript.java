package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;

/**
 * A trail as its authors compose it.
 *
 * @param outcomes what one can do at the end
 * @param stops modules, in order
 * @param start whether new people begin here
 */
public record TrailManuscript(
        String id,
        String slug,
        LocalizedText title,
        LocalizedText summary,
        LocalizedText audience,
        LocalizedTexts outcomes,
        Owner owner,
        LocalizedTexts stamp,
        List<Stop> stops,
        List<Change> changes,
        boolean start,
        List<Extra> extras)
        implements Manuscript {

    public TrailManuscript {
        title = Manuscript.text(title);
        summary = Manuscript.text(summary);
        audience = Manuscript.text(audience);
        outcomes = Manuscript.texts(outcomes);
        owner = owner == null ? Owner.NOBODY : owner;
        stamp = Manuscript.texts(stamp);
        stops = Manuscript.list(stops);
        changes = Manuscript.list(changes);
        extras = Manuscript.list(extras);
    }

    /** @param module slug */
    public record Stop(String module, boolean optional) {}

    public static TrailManuscript empty(String id, String slug) {
        return new TrailManuscript(
                id,
                slug,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                LocalizedTexts.EMPTY,
                Owner.NOBODY,
                LocalizedTexts.EMPTY,
                List.of(),
                List.of(),
                false,
                List.of());
    }

    TrailManuscript published(List<Change> newChanges) {
        return new TrailManuscript(
                id, slug, title, summary, audience, outcomes, owner, stamp, stops, newChanges, start, extras);
    }

    TrailManuscript named(String newId, String newSlug) {
        return new TrailManuscript(
                newId, newSlug, title, summary, audience, outcomes, owner, stamp, stops, changes, start, extras);
    }

    TrailManuscript owned(Owner newOwner) {
        return new TrailManuscript(
                id, slug, title, summary, audience, outcomes, newOwner, stamp, stops, changes, start, extras);
    }
}
