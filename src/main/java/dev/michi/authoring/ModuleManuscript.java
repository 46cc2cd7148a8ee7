package dev.michi.authoring;

import dev.michi.media.ClipId;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
    public record StoryboardText(String name, String yaml) {

        private static final Pattern ID = Pattern.compile("(?m)^id:\\s*\"?([a-z][a-z0-9-]{1,63})");

        /** Its id. Nothing if none can be read. */
        public Optional<ClipId> clip() {
            return Optional.of(ID.matcher(yaml)).filter(Matcher::find).map(found -> new ClipId(found.group(1)));
        }

        /** Empty where none can be read. */
        public LocalizedText title() {
            return YamlTree.parse(yaml).map(tree -> tree.text("title")).orElse(LocalizedText.EMPTY);
        }
    }

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
        return copy(it -> {
            it.version = newVersion;
            it.changes = newChanges;
        });
    }

    ModuleManuscript named(String newId, String newSlug) {
        return copy(it -> {
            it.id = newId;
            it.slug = newSlug;
        });
    }

    public ModuleManuscript with(LocalizedText newTitle, List<UnitManuscript> newUnits, List<Attachment> newFiles) {
        return copy(it -> {
            it.title = newTitle;
            it.units = newUnits;
            it.files = newFiles;
        });
    }

    ModuleManuscript summarised(LocalizedText newSummary) {
        return copy(it -> it.summary = newSummary);
    }

    ModuleManuscript owned(Owner newOwner) {
        return copy(it -> it.owner = newOwner);
    }

    ModuleManuscript holding(
            List<UnitManuscript> newUnits, List<StoryboardText> newStoryboards, List<Attachment> newFiles) {
        return copy(it -> {
            it.units = newUnits;
            it.storyboards = newStoryboards;
            it.files = newFiles;
        });
    }

    /** An empty module for the same people, of the same subject; what it is for is still to be said. */
    ModuleManuscript sibling(String newId, String newSlug, LocalizedText newTitle) {
        return copy(it -> {
            it.id = newId;
            it.slug = newSlug;
            it.version = 0;
            it.title = newTitle;
            it.summary = LocalizedText.EMPTY;
            it.picture = "";
            it.stamp = LocalizedTexts.EMPTY;
            it.purpose = LocalizedTexts.EMPTY;
            it.notFor = LocalizedTexts.EMPTY;
            it.changes = List.of();
            it.units = List.of();
            it.storyboards = List.of();
            it.files = List.of();
        });
    }

    /** Like this one but for what is set. */
    ModuleManuscript copy(Consumer<ModuleCopy> change) {
        var copy = new ModuleCopy(this);
        change.accept(copy);
        return copy.made();
    }
}
