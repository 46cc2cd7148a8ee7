package dev.michi.catalog;

import dev.michi.media.MediaFile;
import java.util.List;
import java.util.TreeMap;

/**
 * A source as it is stored. Paths are values, not keys: they have dots.
 *
 * @param id {@code module:m-…:} and the hash of the content, or {@code trail:t-…:} and the hash of the source
 */
record ContentSourceDocument(String id, int schemaVersion, List<TextPart> texts, List<FilePart> files) {

    record TextPart(String path, String text) {}

    record FilePart(String path, MediaFile file) {}

    static ContentSourceDocument from(String id, ContentSource source) {
        return new ContentSourceDocument(
                id,
                1,
                source.texts().entrySet().stream()
                        .map(each -> new TextPart(each.getKey(), each.getValue()))
                        .toList(),
                source.files().entrySet().stream()
                        .map(each -> new FilePart(each.getKey(), each.getValue()))
                        .toList());
    }

    ContentSource toSource() {
        var byPath = new TreeMap<String, String>();
        texts.forEach(part -> byPath.put(part.path(), part.text()));
        var attached = new TreeMap<String, MediaFile>();
        files.forEach(part -> attached.put(part.path(), part.file()));
        return new ContentSource(byPath, attached);
    }
}
