package dev.michi.catalog.pack;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * A map with known keys. Asking for a key makes it known; {@link #close} reports the others. Where a value is missing or wrong,
 * that is reported and a stand-in returned, so that reading goes on: nothing with a mistake is ever imported.
 */
final class YamlMap {

    private static final LocalDate SOME_DAY = LocalDate.of(2000, 1, 1);

    private final String file;
    private final MappingNode node;
    private final Mistakes mistakes;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> known = new LinkedHashSet<>();

    YamlMap(String file, MappingNode node, Mistakes mistakes) {
        this.file = file;
        this.node = node;
        this.mistakes = mistakes;
        for (var entry : node.getValue()) {
            var key = entry.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (keys.putIfAbsent(key, entry.getKeyNode()) != null) {
                mistakes.add(Place.of(file, entry.getKeyNode()), "catalog.mistake.key-twice", key);
            }
            values.putIfAbsent(key, new YamlValue(file, entry.getValueNode(), mistakes));
        }
    }

    String file() {
        return file;
    }

    Place place() {
        return Place.of(file, node);
    }

    /** Of the value, or of the map where there is none. */
    Place place(String key) {
        var value = values.get(key);
        return value == null ? place() : value.place();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<YamlValue> optional(String key) {
        known.add(key);
        return Optional.ofNullable(values.get(key));
    }

    Optional<YamlValue> required(String key) {
        var value = optional(key).filter(given -> !given.isNothing());
        if (value.isEmpty()) {
            mistakes.add(keys.containsKey(key) ? Place.of(file, key(key)) : place(), "catalog.mistake.missing", key);
        }
        return value;
    }

    private Node key(String key) {
        return keys.getOrDefault(key, node);
    }

    String string(String key) {
        return required(key).flatMap(YamlValue::string).orElse("");
    }

    Optional<String> optionalString(String key) {
        return optional(key).flatMap(YamlValue::string);
    }

    List<String> strings(String key, int least, int most) {
        return items(key, least, most).stream()
                .flatMap(item -> item.string().stream())
                .toList();
    }

    LocalizedText text(String key) {
        return required(key).flatMap(YamlValue::text).orElse(LocalizedText.EMPTY);
    }

    LocalizedText optionalText(String key) {
        return optional(key).flatMap(YamlValue::text).orElse(LocalizedText.EMPTY);
    }

    LocalizedTexts texts(String key, int least, int most) {
        return required(key).flatMap(value -> value.pairedTexts(least, most)).orElse(LocalizedTexts.EMPTY);
    }

    LocalizedTexts unpairedTexts(String key, int least, int most) {
        return required(key).flatMap(value -> value.texts(least, most)).orElse(LocalizedTexts.EMPTY);
    }

    int integer(String key, int least, int most) {
        return required(key).flatMap(value -> value.integer(least, most)).orElse(least);
    }

    boolean flag(String key) {
        return optional(key).flatMap(YamlValue::flag).orElse(false);
    }

    LocalDate date(String key) {
        return required(key).flatMap(YamlValue::date).orElse(SOME_DAY);
    }

    Optional<String> id(String key) {
        return required(key).flatMap(YamlValue::id);
    }

    <T> T oneOf(String key, Map<String, T> choices, T otherwise) {
        return required(key).flatMap(value -> value.oneOf(choices)).orElse(otherwise);
    }

    List<YamlValue> items(String key, int least, int most) {
        return required(key).map(value -> value.list(least, most)).orElse(List.of());
    }

    List<YamlValue> optionalItems(String key, int most) {
        return optional(key).map(value -> value.list(0, most)).orElse(List.of());
    }

    /** Reads the map at the key and closes it. */
    <T> Optional<T> child(String key, Function<YamlMap, T> read) {
        return required(key).flatMap(YamlValue::map).map(map -> map.readAndClose(read));
    }

    /** Reads each map of the list at the key and closes it. */
    <T> List<T> children(String key, int least, int most, Function<YamlMap, T> read) {
        return items(key, least, most).stream()
                .flatMap(item -> item.map().stream())
                .map(map -> map.readAndClose(read))
                .toList();
    }

    <T> T readAndClose(Function<YamlMap, T> read) {
        var result = read.apply(this);
        close();
        return result;
    }

    void wrong(String key, Object... arguments) {
        mistakes.add(place(), key, arguments);
    }

    /** Call when everything was asked for: reports the keys nobody knows. */
    void close() {
        keys.forEach((key, at) -> {
            if (!known.contains(key)) {
                unknown(key, Place.of(file, at));
            }
        });
    }

    private void unknown(String key, Place at) {
        if (known.equals(Set.of("ja", "en")) && values.get(key) instanceof YamlValue value && value.isNothing()) {
            mistakes.add(at, "catalog.mistake.comma-needs-quotes", key);
            return;
        }
        Suggestion.near(key, known)
                .ifPresentOrElse(
                        near -> mistakes.add(at, "catalog.mistake.unknown-key-near", key, near),
                        () -> mistakes.add(at, "catalog.mistake.unknown-key", key, String.join(", ", known)));
    }
}
