package dev.michi.catalog.pack;

import java.io.StringReader;
import java.util.Objects;
import java.util.Optional;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads YAML as a graph of nodes with their places. No object is ever made from a tag in it. */
final class YamlFile {

    private YamlFile() {}

    static Optional<YamlMap> read(PackFiles files, String path, Mistakes mistakes) {
        return files.text(path).flatMap(text -> parse(text, path, mistakes));
    }

    private static Optional<YamlMap> parse(String text, String path, Mistakes mistakes) {
        try {
            Node node = new Yaml(new SafeConstructor(limits())).compose(new StringReader(text));
            if (node instanceof MappingNode map) {
                return Optional.of(new YamlMap(path, map, mistakes));
            }
            mistakes.add(Place.of(path, 1), "catalog.mistake.not-a-map");
        } catch (MarkedYAMLException broken) {
            mistakes.add(place(path, broken), "catalog.mistake.yaml", problem(broken));
        } catch (YAMLException broken) {
            mistakes.add(Place.of(path), "catalog.mistake.yaml", firstLine(String.valueOf(broken.getMessage())));
        }
        return Optional.empty();
    }

    private static LoaderOptions limits() {
        var options = new LoaderOptions();
        options.setCodePointLimit(Limits.TEXT_BYTES);
        options.setNestingDepthLimit(20);
        options.setMaxAliasesForCollections(20);
        options.setAllowRecursiveKeys(false);
        return options;
    }

    private static Place place(String path, MarkedYAMLException broken) {
        var mark = broken.getProblemMark();
        return mark == null ? Place.of(path) : new Place(path, mark.getLine() + 1, mark.getColumn() + 1);
    }

    private static String problem(MarkedYAMLException broken) {
        return firstLine(Objects.requireNonNullElse(broken.getProblem(), ""));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
