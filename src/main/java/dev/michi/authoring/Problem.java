package dev.michi.authoring;

import dev.michi.catalog.pack.Mistake;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * Something that has to be mended before a manuscript can be published.
 *
 * @param field path of what it is about ({@link Field}); empty for the whole
 * @param key of the translation that says what is wrong
 */
public record Problem(String field, String key, List<String> arguments) {

    static final String JAPANESE = "authoring.missing.japanese";
    static final String ENGLISH = "authoring.missing.english";
    private static final String MISSING = "catalog.mistake.missing";
    private static final String LIST_LENGTH = "catalog.mistake.list-length";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    static Problem of(String field, String key, String... arguments) {
        return new Problem(field, key, List.of(arguments));
    }

    /** In the words of this studio, where fields have names instead of keys. */
    static Problem of(String field, Mistake mistake) {
        var arguments = mistake.arguments();
        return switch (mistake.key()) {
            case MISSING ->
                switch (arguments.getFirst()) {
                    case "ja" -> of(field, JAPANESE);
                    case "en" -> of(field, ENGLISH);
                    default -> of(field, "authoring.missing.value");
                };
            case "catalog.mistake.no-alternative" -> of(field, "authoring.missing.alternative");
            case "catalog.mistake.no-description" -> of(field, "authoring.missing.description");
            case LIST_LENGTH ->
                arguments.getLast().equals("0")
                        ? of(field, "authoring.missing.entries", arguments.getFirst(), arguments.get(1))
                        : new Problem(field, mistake.key(), arguments);
            default -> new Problem(field, mistake.key(), arguments);
        };
    }

    /** What is wrong with it, in plain words; where it stands beside the field. */
    public String text(Translations translations, Language language) {
        return translations.get(key, language, arguments.toArray());
    }

    /** With the name of the field; where it stands alone. */
    public String line(FieldNames names, Translations translations, Language language) {
        var text = text(translations, language);
        return field.isEmpty() ? text : translations.get("authoring.desk.lack", language, names.of(field), text);
    }

    /** One line instead of two where a field has no text in either language. */
    static List<Problem> joined(List<Problem> problems) {
        var all = new LinkedHashSet<>(problems);
        return all.stream()
                .filter(each -> !each.key.equals(ENGLISH) || !all.contains(of(each.field, JAPANESE)))
                .map(each -> each.key.equals(JAPANESE) && all.contains(of(each.field, ENGLISH))
                        ? of(each.field, "authoring.missing.value")
                        : each)
                .toList();
    }
}
