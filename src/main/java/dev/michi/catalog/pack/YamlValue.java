package dev.michi.catalog.pack;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import dev.michi.shared.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** One value with its place. What it is asked to be but is not, it reports, and answers with nothing. */
record YamlValue(String file, Node node, Mistakes mistakes) {

    Place place() {
        return Place.of(file, node);
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    boolean isNothing() {
        return node.getTag().equals(Tag.NULL)
                || node instanceof ScalarNode scalar && scalar.getValue().isBlank();
    }

    Optional<YamlMap> map() {
        if (node instanceof MappingNode map) {
            return Optional.of(new YamlMap(file, map, mistakes));
        }
        return wrong("catalog.mistake.expected-map");
    }

    /** The list's entries; an empty list if it is none, or has too few or too many. */
    List<YamlValue> list(int least, int most) {
        if (!(node instanceof SequenceNode sequence)) {
            wrong("catalog.mistake.expected-list");
            return List.of();
        }
        int size = sequence.getValue().size();
        if (size < least || size > most) {
            wrong("catalog.mistake.list-length", least, most, size);
        }
        return sequence.getValue().stream()
                .map(each -> new YamlValue(file, each, mistakes))
                .toList();
    }

    /** A text in one language, or any single value as it is written. */
    Optional<String> string() {
        if (!(node instanceof ScalarNode scalar)) {
            return wrong("catalog.mistake.expected-text");
        }
        if (isNothing()) {
            return wrong("catalog.mistake.empty");
        }
        return Optional.of(scalar.getValue().strip());
    }

    Optional<LocalizedText> text() {
        if (!isMap()) {
            return wrong("catalog.mistake.expected-both-languages");
        }
        return map().map(map -> {
            var text = new LocalizedText(map.string("ja"), map.string("en"));
            map.close();
            return text;
        });
    }

    Optional<LocalizedTexts> texts(int least, int most) {
        if (!isMap()) {
            return wrong("catalog.mistake.expected-both-languages");
        }
        return map().map(map -> {
            var ja = map.strings("ja", least, most);
            var en = map.strings("en", least, most);
            map.close();
            return new LocalizedTexts(ja, en);
        });
    }

    /** As {@link #texts}, and both languages have equally many. */
    Optional<LocalizedTexts> pairedTexts(int least, int most) {
        var texts = texts(least, most);
        texts.filter(both -> !both.ja().isEmpty() && !both.en().isEmpty())
                .filter(both -> both.ja().size() != both.en().size())
                .ifPresent(both -> wrong(
                        "catalog.mistake.lists-differ",
                        both.ja().size(),
                        both.en().size()));
        return texts;
    }

    Optional<Integer> integer(int least, int most) {
        var written = string();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        try {
            int number = Integer.parseInt(written.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with the numbers that are possible.
        }
        return wrong("catalog.mistake.expected-integer", written.get(), least, most);
    }

    Optional<Double> number(double least, double most) {
        var written = string();
        if (written.isEmpty()) {
            return Optional.empty();
        }
        if (written.get().matches("\\d{1,6}(\\.\\d{1,6})?")) {
            double number = Double.parseDouble(written.get());
            if (number >= least && number <= most) {
                return Optional.of(number);
            }
        }
        return wrong("catalog.mistake.expected-number", written.get(), least, most);
    }

    Optional<Boolean> flag() {
        return string().flatMap(written -> switch (written) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> wrong("catalog.mistake.expected-flag", written);
        });
    }

    Optional<LocalDate> date() {
        return string().flatMap(written -> {
            try {
                return Optional.of(LocalDate.parse(written));
            } catch (DateTimeException notADate) {
                return wrong("catalog.mistake.expected-date", written);
            }
        });
    }

    Optional<String> id() {
        return string().flatMap(written ->
                Slug.isValid(written) ? Optional.of(written) : wrong("catalog.mistake.expected-id", written));
    }

    <T> Optional<T> oneOf(Map<String, T> choices) {
        return string().flatMap(written -> {
            var chosen = Optional.ofNullable(choices.get(written));
            if (chosen.isPresent()) {
                return chosen;
            }
            var possible = String.join(", ", choices.keySet().stream().sorted().toList());
            return Suggestion.near(written, choices.keySet())
                    .<Optional<T>>map(near -> wrong("catalog.mistake.unknown-value-near", written, near, possible))
                    .orElseGet(() -> wrong("catalog.mistake.unknown-value", written, possible));
        });
    }

    <T> Optional<T> wrong(String key, Object... arguments) {
        mistakes.add(place(), key, arguments);
        return Optional.empty();
    }
}
