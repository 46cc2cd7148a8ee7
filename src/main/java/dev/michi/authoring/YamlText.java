package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Writes YAML, always in the same way, and remembers which field stands in which line. */
final class YamlText {

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9-]*(?<!^(?:null|true|false|yes|no|on|off|y|n))");

    private final StringBuilder text = new StringBuilder();
    private final List<String> owners = new ArrayList<>();
    private int depth;
    private boolean item;

    /** As it is written, and to whom its lines belong. */
    record Result(String text, List<String> owners) {}

    Result result() {
        return new Result(text.toString(), List.copyOf(owners));
    }

    private void line(String content, String owner) {
        var indent = "  ".repeat(depth);
        text.append(item ? indent.substring(2) + "- " : indent).append(content).append('\n');
        owners.add(owner);
        item = false;
    }

    /** A value that is written as it is. */
    YamlText plain(String key, String value, String field) {
        line(key + ": " + value, field);
        return this;
    }

    YamlText quoted(String key, String value, String field) {
        return plain(key, quoted(value), field);
    }

    /** An id or a word, without quotes where it needs none. */
    YamlText word(String key, String value, String field) {
        return plain(key, word(value), field);
    }

    YamlText words(String key, List<String> values, String field) {
        return plain(
                key, "[" + String.join(", ", values.stream().map(YamlText::word).toList()) + "]", field);
    }

    YamlText text(String key, LocalizedText value, String field) {
        line(key + ":", field);
        depth++;
        quoted("ja", value.ja(), field);
        quoted("en", value.en(), field);
        depth--;
        return this;
    }

    YamlText optional(String key, LocalizedText value, String field) {
        return value.ja().isBlank() && value.en().isBlank() ? this : text(key, value, field);
    }

    YamlText texts(String key, LocalizedTexts value, String field) {
        line(key + ":", field);
        depth++;
        lines("ja", value.ja(), field);
        lines("en", value.en(), field);
        depth--;
        return this;
    }

    private void lines(String key, List<String> values, String field) {
        if (values.isEmpty()) {
            line(key + ": []", field);
            return;
        }
        line(key + ":", field);
        depth++;
        values.forEach(each -> line("- " + quoted(each), field));
        depth--;
    }

    YamlText map(String key, String field, Runnable content) {
        line(key + ":", field);
        depth++;
        content.run();
        depth--;
        return this;
    }

    /** A list of maps. */
    <T> YamlText list(String key, List<T> items, String field, java.util.function.Consumer<T> content) {
        if (items.isEmpty()) {
            line(key + ": []", field);
            return this;
        }
        line(key + ":", field);
        depth += 2;
        for (var each : items) {
            item = true;
            content.accept(each);
        }
        depth -= 2;
        return this;
    }

    static String word(String value) {
        return PLAIN.matcher(value).matches() ? value : quoted(value);
    }

    /** In double quotes; control characters are left out, as no reader would take them. */
    static String quoted(String value) {
        var out = new StringBuilder("\"");
        value.strip().codePoints().forEach(each -> {
            switch (each) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (!isControl(each)) {
                        out.appendCodePoint(each);
                    }
                }
            }
        });
        return out.append('"').toString();
    }

    static boolean isControl(int character) {
        return character < ' ' && character != '\n' && character != '\t'
                || character >= 0x7F && character <= 0x9F
                || character >= 0xD800 && character <= 0xDFFF
                || character == 0xFFFE
                || character == 0xFFFF
                || character == 0x2028
                || character == 0x2029
                || character == 0xFEFF;
    }
}
