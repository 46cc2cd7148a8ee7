package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;

/** A module while some of it becomes another: whatever is not set stays as it was. */
final class ModuleCopy {

    private final ModuleManuscript from;
    String id;
    String slug;
    int version;
    LocalizedText title;
    LocalizedText summary;
    String picture;
    LocalizedTexts stamp;
    LocalizedTexts purpose;
    LocalizedTexts notFor;
    Manuscript.Owner owner;
    List<Manuscript.Source> sources;
    List<Manuscript.Change> changes;
    List<UnitManuscript> units;
    List<ModuleManuscript.StoryboardText> storyboards;
    List<Manuscript.Attachment> files;

    ModuleCopy(ModuleManuscript from) {
        this.from = from;
        this.id = from.id();
        this.slug = from.slug();
        this.version = from.version();
        this.title = from.title();
        this.summary = from.summary();
        this.picture = from.picture();
        this.stamp = from.stamp();
        this.purpose = from.purpose();
        this.notFor = from.notFor();
        this.owner = from.owner();
        this.sources = from.sources();
        this.changes = from.changes();
        this.units = from.units();
        this.storyboards = from.storyboards();
        this.files = from.files();
    }

    ModuleManuscript made() {
        return new ModuleManuscript(
                id,
                slug,
                version,
                title,
                summary,
                from.subject(),
                from.level(),
                from.roles(),
                from.products(),
                picture,
                stamp,
                purpose,
                notFor,
                owner,
                from.reviewOn(),
                sources,
                changes,
                from.rule(),
                from.customers(),
                from.languages(),
                units,
                storyboards,
                files,
                from.extras());
    }
}
