package dev.michi.catalog;

import dev.michi.media.MediaFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a module or a trail was made from: the files of a content pack that describe it, by their path in the pack. With it
 * what is published can be revised; without it there is only what learners read.
 *
 * @param texts YAML and Markdown, lines ending in {@code \n}
 * @param files pictures and downloads they refer to, and where the media store has them
 */
public record ContentSource(SortedMap<String, String> texts, SortedMap<String, MediaFile> files) {

    public ContentSource {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public ContentSource(Map<String, String> texts, Map<String, MediaFile> files) {
        this(new TreeMap<>(texts), new TreeMap<>(files));
    }

    /** SHA-256 over all of it; the same source has the same one for ever. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            texts.forEach((path, text) -> add(digest, path, text));
            files.forEach((path, file) -> add(digest, path, file.hash()));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void add(MessageDigest digest, String path, String content) {
        for (var part : new String[] {path, content}) {
            var bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
    }
}
