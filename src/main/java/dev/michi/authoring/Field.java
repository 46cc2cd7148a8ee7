package dev.michi.authoring;

import dev.michi.shared.LocalizedText;

/**
 * A part of a manuscript with a text, or with a value that has no language (then it is the same on both sides).
 *
 * @param path says where it is and stays the same when things are moved: {@code title}, {@code units/u-why/title},
 *     {@code units/u-why/blocks/lines/body}, {@code units/u-why/questions/who/options/desk/text}
 * @param spoken whether it is given in two languages
 */
public record Field(String path, LocalizedText text, boolean spoken) {

    static Field of(String path, LocalizedText text) {
        return new Field(path, text, true);
    }

    static Field value(String path, String value) {
        return new Field(path, new LocalizedText(value, value), false);
    }
}
