package dev.michi.catalog.pack;

import dev.michi.shared.Language;
import java.text.MessageFormat;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Something an author has to mend before the pack can be imported.
 *
 * @param file seen from the pack, with slashes; empty for the pack as a whole
 * @param line from 1; 0 if it is about the file as a whole
 * @param column from 1; 0 if it is about the line as a whole
 * @param key of the translations, {@code catalog.mistake.…}
 * @param arguments texts for the placeholders of the translation
 */
public record Mistake(String file, int line, int column, String key, List<String> arguments) {

    static final Comparator<Mistake> ORDER = Comparator.comparing(Mistake::file)
            .thenComparingInt(Mistake::line)
            .thenComparingInt(Mistake::column)
            .thenComparing(Mistake::key)
            .thenComparing(mistake -> mistake.arguments().toString());

    private static final String MISSING = "catalog.mistake.missing";

    public Mistake {
        arguments = List.copyOf(arguments);
    }

    /** What is wrong and what to do, in plain words. */
    public String text(Language language) {
        return translation(key, language, key.equals(MISSING) ? named(language) : arguments.toArray());
    }

    /** The key as it has to be written, and what it means. */
    private Object[] named(Language language) {
        var word = "catalog.word."
                + arguments.getFirst().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        return new Object[] {
            bundle(language).containsKey(word)
                    ? translation("catalog.word", language, arguments.getFirst(), translation(word, language))
                    : arguments.getFirst()
        };
    }

    /** Works without a running portal, from the same files that its screens use. */
    static String translation(String key, Language language, Object... arguments) {
        return new MessageFormat(bundle(language).getString(key), language.locale()).format(arguments);
    }

    private static ResourceBundle bundle(Language language) {
        return ResourceBundle.getBundle(
                "vaadin-i18n.translations",
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    /** One line as compilers write it: {@code file:line: text}. */
    public String line(Language language) {
        var place = new Place(file.isEmpty() ? "." : file, line, column);
        return place + ": " + text(language);
    }
}
