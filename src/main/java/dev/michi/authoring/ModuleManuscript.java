package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;

/**
 * A module as its authors write it.
 *
 * @param version of the last publication; 0 before the first
 * @param subject key, {@code entry-rules}; empty if not chosen yet
 * @param level key, {@code starter}
 * @param picture path of an {@link Manuscript.Attachment}; may be empty
 * @param reviewOn {@code 2027-02-10}
 * @param rule whether people have to acknowledge each version
 * @param customers for whom outside it is
 * @param languages what is given on purpose: {@code ja}, {@code en} or both; learners of the other one are told
 * @param changes newest first
 */
public record ModuleManuscript(
        String id,
        String slug,
        int version,
        LocalizedText title,
        LocalizedText summary,
        String subject,
        String level,
        List<String> roles,
        List<String> products,
        String picture,
        LocalizedTexts stamp,
        LocalizedTexts purpose,
        LocalizedTexts notFor,
        Owner owner,
        String reviewOn,
        List<Source> sources,
        List<Change> changes,
        boolean rule,
        ForCustomers customers,
        List<String> languages,
        List<UnitManuscript> units,
        List<StoryboardText> storyboards,
        List<Attachment> files,
        List<Extra> extras)
        implements Manuscript {

    public static final List<String> BOTH_LANGUAGES = List.of("ja", "en");

    public ModuleManuscript {
        title = Manuscript.text(title);
        summary = Manuscript.text(summary);
        subject = Manuscript.string(subject);
        level = Manuscript.string(level);
        roles = Manuscript.list(roles);
        products = Manuscript.list(products);
        picture = Manuscript.string(picture);
        stamp = Manuscript.texts(stamp);
        purpose = Manuscript.texts(purpose);
        notFor = Manuscript.texts(notFor);
        owner = owner == null ? Owner.NOBODY : owner;
        reviewOn = Manuscript.string(reviewOn);
        sources = Manuscript.list(sources);
        changes = Manuscript.list(changes);
        languages = languages == null || languages.isEmpty() ? BOTH_LANGUAGES : List.copyOf(languages);
        units = Manuscript.list(units);
        storyboards = Manuscript.list(storyboards);
        files = Manuscript.list(files);
        extras = Manuscript.list(extras);
        customers = customers == null ? ForCustomers.among(extras) : customers;
        extras = extras.stream().filter(each -> !ForCustomers.isOne(each)).toList();
    }

    /** A clip drawn from text and pictures. @param name of its file @param yaml as in docs/content-format.md */
    public record StoryboardText(String name, String yaml) {}

    /** Nothing is written yet. */
    public static ModuleManuscript empty(String id, String slug) {
        return new ModuleManuscript(
                id,
                slug,
                0,
                LocalizedText.EMPTY,
                LocalizedText.EMPTY,
                "",
                "",
                List.of(),
                List.of(),
                "",
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                Owner.NOBODY,
                "",
                List.of(),
                List.of(),
                false,
                ForCustomers.NONE,
                BOTH_LANGUAGES,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    ModuleManuscript published(int newVersion, List<Change> newChanges) {
        return new ModuleManuscript(
                id,
                slug,
                newVersion,
                title,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                newChanges,
                rule,
                customers,
                languages,
                units,
                storyboards,
                files,
                extras);
    }

    ModuleManuscript named(String newId, String newSlug) {
        return new ModuleManuscript(
                newId,
                newSlug,
                version,
                title,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                changes,
                rule,
                customers,
                languages,
                units,
                storyboards,
                files,
                extras);
    }

    ModuleManuscript with(LocalizedText newTitle, List<UnitManuscript> newUnits, List<Attachment> newFiles) {
        return new ModuleManuscript(
                id,
                slug,
                version,
                newTitle,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                changes,
                rule,
                customers,
                languages,
                newUnits,
                storyboards,
                newFiles,
                extras);
    }

    ModuleManuscript summarised(LocalizedText newSummary) {
        return new ModuleManuscript(
                id,
                slug,
                version,
                title,
                newSummary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                changes,
                rule,
                customers,
                languages,
                units,
                storyboards,
                files,
                extras);
    }

    ModuleManuscript owned(Owner newOwner) {
        return new ModuleManuscript(
                id,
                slug,
                version,
                title,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                newOwner,
                reviewOn,
                sources,
                changes,
                rule,
                customers,
                languages,
                units,
                storyboards,
                files,
                extras);
    }

    ModuleManuscript holding(
            List<UnitManuscript> newUnits, List<StoryboardText> newStoryboards, List<Attachment> newFiles) {
        return new ModuleManuscript(
                id,
                slug,
                version,
                title,
                summary,
                subject,
                level,
                roles,
                products,
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                reviewOn,
                sources,
                changes,
                rule,
                customers,
                languages,
                newUnits,
                newStoryboards,
                newFiles,
                extras);
    }

    /** An empty module for the same people, of the same subject; what it is for is still to be said. */
    ModuleManuscript sibling(String newId, String newSlug, LocalizedText newTitle) {
        return new ModuleManuscript(
                newId,
                newSlug,
                0,
                newTitle,
                LocalizedText.EMPTY,
                subject,
                level,
                roles,
                products,
                "",
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                LocalizedTexts.EMPTY,
                owner,
                reviewOn,
                sources,
                List.of(),
                rule,
                customers,
                languages,
                List.of(),
                List.of(),
                List.of(),
                extras);
    }
}
