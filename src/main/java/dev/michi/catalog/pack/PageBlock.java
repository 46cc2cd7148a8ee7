package dev.michi.catalog.pack;

import java.util.Locale;

/**
 * One block of a page in one language, before its Markdown is read.
 *
 * @param place of its first line
 * @param argument the word after the kind: clip, kind of callout, path; empty where there is none
 * @param head the rest of the first line: title or alternative text; for text blocks the heading
 * @param body Markdown
 * @param bodyLine line of the file where the body starts, from 1
 */
record PageBlock(Kind kind, String id, Place place, String argument, String head, String body, int bodyLine) {

    enum Kind {
        TEXT,
        CLIP,
        CHECK,
        CALLOUT,
        IMAGE,
        STEPS,
        DOWNLOAD;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
