package dev.michi.authoring;

import dev.michi.catalog.pack.Mistake;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.util.List;

/**
 * Something that has to be mended before a manuscript can be published.
 *
 * @param field path of what it is about ({@link Field}); empty for the whole
 * @param key of the translation that says what is wrong
 */
public record Problem(String field, String key, List<String> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(String field, String key, String... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    static Problem of(String field, Mistake mistake) {
        return new Problem(field, mistake.key(), mistake.arguments());
    }

    /** In plain words. */
    public String text(Translations translations, Language language) {
        return translations.get(key, language, arguments.toArray());
    }
}
