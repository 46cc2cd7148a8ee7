package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A map of a YAML file whose values are texts, lists and maps; no date and no number is made of what was written. */
record YamlTree(Map<String, Object> values) {

    /** Nothing if it is not a map. No object is ever made from a tag in it. */
    static Optional<YamlTree> parse(String yaml) {
        try {
            var options = new LoaderOptions();
            options.setNestingDepthLimit(20);
            options.setMaxAliasesForCollections(20);
            var dumping = new DumperOptions();
            var reader =
                    new Yaml(new SafeConstructor(options), new Representer(dumping), dumping, options, new OnlyTexts());
            return map(reader.load(yaml));
        } catch (YAMLException broken) {
            return Optional.empty();
        }
    }

    private static final class OnlyTexts extends Resolver {

        @Override
        protected void addImplicitResolvers() {
            // What is written is what is meant.
        }
    }

    private static Optional<YamlTree> map(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return Optional.empty();
        }
        var values = new LinkedHashMap<String, Object>();
        map.forEach((key, each) -> values.put(String.valueOf(key), each == null ? "" : each));
        return Optional.of(new YamlTree(values));
    }

    String string(String key) {
        return values.getOrDefault(key, "") instanceof String text ? text.strip() : "";
    }

    int number(String key) {
        try {
            return Integer.parseInt(string(key));
        } catch (NumberFormatException none) {
            return 0;
        }
    }

    boolean flag(String key) {
        return string(key).equals("true");
    }

    LocalizedText text(String key) {
        return child(key)
                .map(both -> new LocalizedText(both.string("ja"), both.string("en")))
                .orElse(LocalizedText.EMPTY);
    }

    LocalizedTexts texts(String key) {
        return child(key)
                .map(both -> new LocalizedTexts(both.strings("ja"), both.strings("en")))
                .orElse(LocalizedTexts.EMPTY);
    }

    List<String> strings(String key) {
        return list(key).stream()
                .map(each -> each instanceof String text ? text.strip() : "")
                .toList();
    }

    Optional<YamlTree> child(String key) {
        return map(values.get(key));
    }

    List<YamlTree> children(String key) {
        return list(key).stream().flatMap(each -> map(each).stream()).toList();
    }

    List<?> list(String key) {
        return values.get(key) instanceof List<?> list ? list : List.of();
    }

    /** What stands there besides the keys that are known. */
    List<Manuscript.Extra> besides(List<String> known) {
        var extras = new ArrayList<Manuscript.Extra>();
        values.forEach((key, value) -> {
            if (!known.contains(key)) {
                extras.add(new Manuscript.Extra(key, flow(value)));
            }
        });
        return List.copyOf(extras);
    }

    /** In one line, always in the same way. */
    private static String flow(@Nullable Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var parts = new ArrayList<String>();
                map.forEach((key, each) -> parts.add(flow(String.valueOf(key)) + ": " + flow(each)));
                yield "{" + String.join(", ", parts) + "}";
            }
            case List<?> list ->
                "[" + String.join(", ", list.stream().map(YamlTree::flow).toList()) + "]";
            case null -> "\"\"";
            default -> YamlText.quoted(String.valueOf(value));
        };
    }
}
