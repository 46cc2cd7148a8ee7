package dev.michi.authoring;

import dev.michi.catalog.ContentSource;
import dev.michi.catalog.pack.Mistake;
import dev.michi.media.MediaFile;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a manuscript as the files of a content pack, always in the same way: what is read again and written again is the same
 * byte for byte. Remembers which field stands in which line, so that a reader's mistake is shown where it was made.
 */
final class PackWriter {

    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, MediaFile> files = new TreeMap<>();
    private final Map<String, List<String>> owners = new HashMap<>();
    private final ReadingTime time;

    private PackWriter(ReadingTime time) {
        this.time = time;
    }

    /** @param owners the path of the field in each line, by file */
    record Written(ContentSource source, Map<String, List<String>> owners) {

        /** The path of the field that the mistake is about; empty if it is about the whole. */
        String field(Mistake mistake) {
            var lines = owners.getOrDefault(mistake.file(), List.of());
            if (lines.isEmpty()) {
                return "";
            }
            int line = Math.min(Math.max(mistake.line(), 1), lines.size());
            return mistake.line() == 0 ? common(lines) : lines.get(line - 1);
        }

        private static String common(List<String> lines) {
            var first = lines.getFirst();
            int end = first.indexOf("/", first.indexOf("/") + 1);
            return end > 0 && lines.stream().allMatch(each -> each.startsWith(first.substring(0, end)))
                    ? first.substring(0, end)
                    : "";
        }
    }

    static Written write(Manuscript manuscript, ReadingTime time) {
        var writer = new PackWriter(time);
        switch (manuscript) {
            case ModuleManuscript module -> writer.module(OneLanguage.filled(module));
            case TrailManuscript trail -> writer.trail(trail);
        }
        return new Written(new ContentSource(writer.texts, writer.files), writer.owners);
    }

    private void module(ModuleManuscript module) {
        var folder = "modules/" + usable(module.slug()) + "/";
        keep(folder + "module.yaml", ModuleYaml.of(module, time));
        for (int i = 0; i < module.units().size(); i++) {
            unit(folder + folder(i, module.units().get(i)) + "/", module.units().get(i));
        }
        for (var storyboard : module.storyboards()) {
            var path = folder + "storyboards/" + storyboard.name() + ".yaml";
            texts.put(path, storyboard.yaml());
            owners.put(path, List.of("storyboards/" + storyboard.name()));
        }
        for (var file : module.files()) {
            files.put(file.path().startsWith("assets/") ? folder + file.path() : file.path(), file.file());
        }
    }

    private void unit(String folder, UnitManuscript unit) {
        for (var language : Language.values()) {
            var path = folder + "unit." + language.tag() + ".md";
            keep(path, new PageText(unit, language).write());
            owners.computeIfPresent(path, (any, lines) -> lines.isEmpty() ? List.of("units/" + unit.id()) : lines);
        }
        if (!unit.questions().isEmpty()) {
            keep(folder + "check.yaml", CheckYaml.of(unit));
        }
    }

    private void trail(TrailManuscript trail) {
        keep("trails/" + usable(trail.slug()) + ".yaml", TrailYaml.of(trail));
    }

    private void keep(String path, YamlText.Result result) {
        texts.put(path, result.text());
        owners.put(path, result.owners());
    }

    /** Two digits for its place, and its address. */
    static String folder(int index, UnitManuscript unit) {
        return "%02d-%s".formatted(index + 1, usable(unit.slug()));
    }

    /** One that cannot be an address yet is said to be none by the reader. */
    private static String usable(String slug) {
        return Slug.isValid(slug) ? slug : "x";
    }
}
