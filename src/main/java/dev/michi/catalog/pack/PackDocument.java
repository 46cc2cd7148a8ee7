package dev.michi.catalog.pack;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is remembered of an imported pack.
 *
 * @param fingerprint of all its files and of the reader; the same again means that there is nothing to do
 * @param modules ids
 * @param trails ids
 * @param clips from clip id to the fingerprint of the storyboard that was handed in last
 */
record PackDocument(
        String id,
        int schemaVersion,
        String fingerprint,
        Instant importedAt,
        List<String> modules,
        List<String> trails,
        Map<String, String> clips) {}
