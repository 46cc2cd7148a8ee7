package dev.michi.authoring;

import dev.michi.media.MediaFile;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A module or trail as its authors write it. It mirrors the files of a content pack one to one (docs/content-format.md), but
 * anything may still be empty or wrong: what is missing is said when it is checked, never when it is saved.
 *
 * <p>The constructors of its parts take null for what is not given, so that what an older Michi has saved, and what a caller of
 * the API leaves out, opens.
 */
public sealed interface Manuscript permits ModuleManuscript, TrailManuscript {

    /** Of the module or trail; for ever. */
    String id();

    /** In its address; may be changed. */
    String slug();

    LocalizedText title();

    Owner owner();

    default DraftId draftId() {
        return new DraftId(this instanceof ModuleManuscript ? DraftId.Kind.MODULE : DraftId.Kind.TRAIL, id());
    }

    /** Who answers questions. */
    record Owner(LocalizedText name, LocalizedText team, String email) {

        public static final Owner NOBODY = new Owner(LocalizedText.EMPTY, LocalizedText.EMPTY, "");

        public Owner {
            name = text(name);
            team = text(team);
            email = string(email);
        }
    }

    /** @param url empty, or {@code https://…} */
    record Source(LocalizedText title, LocalizedText note, String url) {

        public Source {
            title = text(title);
            note = text(note);
            url = string(url);
        }
    }

    /** An entry of what changed. Publishing writes them. @param on {@code 2026-12-01} @param version 0 for trails */
    record Change(int version, String on, LocalizedText note) {

        public Change {
            on = string(on);
            note = text(note);
        }
    }

    /** A picture or download. @param path as it is referred to: {@code assets/map.png}, {@code pictures/form.svg} */
    record Attachment(String path, MediaFile file) {}

    /**
     * What a pack says that this studio does not edit; it is kept and written again.
     *
     * @param value as YAML in one line
     */
    record Extra(String key, String value) {}

    static LocalizedText text(@Nullable LocalizedText given) {
        return given == null ? LocalizedText.EMPTY : given;
    }

    static LocalizedTexts texts(@Nullable LocalizedTexts given) {
        return given == null ? LocalizedTexts.EMPTY : given;
    }

    static String string(@Nullable String given) {
        return Objects.requireNonNullElse(given, "");
    }

    static <T> List<T> list(@Nullable List<T> given) {
        return given == null ? List.of() : List.copyOf(given);
    }
}
