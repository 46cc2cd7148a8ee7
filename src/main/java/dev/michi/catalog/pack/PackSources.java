package dev.michi.catalog.pack;

import dev.michi.catalog.ContentSource;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.media.MediaFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What each module and trail of a pack was read from, so that it can be revised in the studio later. */
final class PackSources {

    static final ContentSource NONE = new ContentSource(Map.of(), Map.of());

    private final PackFiles files;
    private final Map<String, MediaFile> attached;

    PackSources(PackFiles files, Attachments attachments) {
        this.files = files;
        this.attached = attachments.byPath();
    }

    Map<String, ContentSource> of(List<LearningModule> modules, List<Trail> trails) {
        var sources = new HashMap<String, ContentSource>();
        for (var module : modules) {
            var folder = "modules/" + module.slug();
            sources.put(folder, source(folder + "/"));
        }
        for (var trail : trails) {
            var path = "trails/" + trail.slug();
            sources.put(path, source(path + ".yaml"));
        }
        return sources;
    }

    private ContentSource source(String prefix) {
        var texts = new TreeMap<String, String>();
        for (var path : files.paths()) {
            if (path.startsWith(prefix) && (path.endsWith(".yaml") || path.endsWith(".md"))) {
                files.text(path).ifPresent(text -> texts.put(path, text));
            }
        }
        var all = String.join("\n", texts.values());
        var used = new TreeMap<String, MediaFile>();
        attached.forEach((path, file) -> {
            var written = path.startsWith(prefix) ? path.substring(prefix.length()) : path;
            if (mentions(all, written)) {
                used.put(path, file);
            }
        });
        return new ContentSource(texts, used);
    }

    /** Whether the name stands there, and not only as a part of a longer one. */
    static boolean mentions(String text, String name) {
        return Pattern.compile("(?<![\\w./-])" + Pattern.quote(name) + "(?![\\w/-])")
                .matcher(text)
                .find();
    }
}
