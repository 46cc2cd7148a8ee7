package dev.michi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** English and Japanese always together: no key missing, none twice, none that nothing uses. */
class TranslationsTest {

    private static final Path FOLDER = Path.of("src/main/resources/vaadin-i18n");
    private static final Pattern LINE = Pattern.compile("^([a-zA-Z0-9.-]+)\\s*=");
    /** Texts in the code that may be a key, or the beginning of one that is put together. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"|\\{\\{?([a-z][a-z0-9.-]+)\\}?\\}");

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(load("").stringPropertyNames()).isEqualTo(load("_ja").stringPropertyNames());
    }

    @Test
    void noKeyStandsTwice() throws IOException {
        for (var language : List.of("", "_ja")) {
            var seen = new LinkedHashSet<String>();
            var twice = new TreeSet<String>();
            for (var line : Files.readAllLines(file(language))) {
                var key = LINE.matcher(line);
                if (key.find() && !seen.add(key.group(1))) {
                    twice.add(key.group(1));
                }
            }
            assertThat(twice).as(file(language).toString()).isEmpty();
        }
    }

    @Test
    void bothLanguagesTakeTheSameParameters() throws IOException {
        var en = load("");
        var ja = load("_ja");
        Map<String, String> different = new HashMap<>();
        for (var key : en.stringPropertyNames()) {
            if (parameters(en.getProperty(key)) < parameters(ja.getProperty(key, ""))) {
                different.put(key, en.getProperty(key) + " / " + ja.getProperty(key));
            }
        }
        assertThat(different).as("parameters that only the Japanese text has").isEmpty();
    }

    @Test
    void everyKeyIsUsed() throws IOException {
        var mentioned = mentioned();
        var unused = load("").stringPropertyNames().stream()
                .filter(key -> !isUsed(key, mentioned))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).isEmpty();
    }

    /** As it stands, without {@code .one} and {@code .many}, or with a beginning that the code completes. */
    private static boolean isUsed(String key, Set<String> mentioned) {
        if (mentioned.contains(key) || mentioned.contains(key.replaceFirst("\\.(one|many|title|text)$", ""))) {
            return true;
        }
        for (var end = key.lastIndexOf('.'); end > 0; end = key.lastIndexOf('.', end - 1)) {
            if (mentioned.contains(key.substring(0, end + 1))) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> mentioned() throws IOException {
        try (var files = Files.walk(Path.of("src/main"))) {
            var texts = new LinkedHashSet<String>();
            for (var file : (Iterable<Path>) files.filter(each -> each.toString().matches(".*\\.(java|html|ts)"))::iterator) {
                var quoted = QUOTED.matcher(Files.readString(file));
                while (quoted.find()) {
                    texts.add(quoted.group(1) != null ? quoted.group(1) : quoted.group(2));
                }
            }
            return texts;
        }
    }

    private static int parameters(String text) {
        return text.contains("{") ? new MessageFormat(text).getFormatsByArgumentIndex().length : 0;
    }

    private static Properties load(String language) throws IOException {
        try (Reader reader = Files.newBufferedReader(file(language))) {
            var properties = new Properties();
            properties.load(reader);
            return properties;
        }
    }

    private static Path file(String language) {
        return FOLDER.resolve("translations" + language + ".properties");
    }
}
