package dev.michi.catalog.pack;

import java.util.List;
import java.util.regex.Pattern;

/** Finds files that nothing would ever read: a mistyped name must not make a page or a check disappear in silence. */
final class PackLayout {

    private static final List<String> KNOWN =
            List.of("module.yaml", "unit.ja.md", "unit.en.md", "check.yaml", "pack.yaml");
    private static final Pattern PLACES = Pattern.compile("pack\\.yaml"
            + "|pictures/.+"
            + "|sounds/.+"
            + "|trails/[^/]+\\.yaml"
            + "|modules/[^/]+/module\\.yaml"
            + "|modules/[^/]+/storyboards/[^/]+\\.yaml"
            + "|modules/[^/]+/assets/.+"
            + "|modules/[^/]+/\\d{2}-[^/]+/(?:unit\\.ja\\.md|unit\\.en\\.md|check\\.yaml)"
            + "|(?:.+/)?(?:README|LICENSE|NOTICE)(?:\\.[a-z]+)*");

    private final PackFiles files;
    private final Mistakes mistakes;

    PackLayout(PackFiles files, Mistakes mistakes) {
        this.files = files;
        this.mistakes = mistakes;
    }

    void check() {
        for (var path : files.paths()) {
            if (!PLACES.matcher(path).matches()) {
                var name = path.substring(path.lastIndexOf('/') + 1);
                Suggestion.near(name, KNOWN)
                        .filter(near -> !near.equals(name))
                        .ifPresentOrElse(
                                near -> mistakes.add(Place.of(path), "catalog.mistake.unexpected-file-near", near),
                                () -> mistakes.add(Place.of(path), "catalog.mistake.unexpected-file"));
            }
        }
    }
}
