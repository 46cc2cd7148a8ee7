package dev.michi.learning.ui;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Progress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What the catalogue shows. The address is the truth: {@code ?q=&subject=&level=&role=&product=&length=&language=&state=&sort=}. An unknown
 * value filters nothing.
 */
record CatalogFilter(TreeMap<String, String> values) {

    static final List<String> NAMES = List.of("subject", "level", "role", "product", "length", "language", "state");
    static final List<String> SORTS = List.of("recommended", "new", "short");

    static CatalogFilter of(QueryParameters parameters) {
        var values = new TreeMap<String, String>();
        java.util.stream.Stream.concat(NAMES.stream(), java.util.stream.Stream.of("q", "sort"))
                .forEach(name -> parameters
                        .getSingleParameter(name)
                        .map(String::strip)
                        .filter(value -> !value.isEmpty() && value.length() <= 200)
                        .ifPresent(value -> values.put(name, value)));
        return new CatalogFilter(values);
    }

    String value(String name) {
        return values.getOrDefault(name, "");
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** The address with this value set, or taken away where it was set. */
    String toggled(String name, String value) {
        var changed = new TreeMap<>(values);
        if (value.equals(changed.get(name))) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        if (changed.isEmpty()) {
            return Paths.CATALOG;
        }
        return Paths.CATALOG + "?"
                + changed.entrySet().stream()
                        .map(entry ->
                                entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
    }

    /** Whether a module passes all filters but the text query. */
    boolean accepts(LearningModule module, Progress progress) {
        return NAMES.stream().allMatch(name -> value(name).isEmpty() || matches(name, value(name), module, progress));
    }

    static boolean matches(String name, String value, LearningModule module, Progress progress) {
        return switch (name) {
            case "subject" -> module.subject().key().equals(value);
            case "level" -> module.level().key().equals(value);
            case "role" -> module.roles().contains(value);
            case "product" -> module.products().contains(value);
            case "length" -> length(module).equals(value);
            case "language" ->
                module.languages().stream().anyMatch(each -> each.tag().equals(value));
            case "state" -> state(module, progress).equals(value);
            default -> true;
        };
    }

    static String length(LearningModule module) {
        return module.minutes() <= 15 ? "short" : module.minutes() <= 30 ? "medium" : "long";
    }

    static String state(LearningModule module, Progress progress) {
        return progress.isComplete(module) ? "done" : progress.isStarted(module) ? "begun" : "ahead";
    }

    List<LearningModule> sorted(List<LearningModule> modules) {
        Comparator<LearningModule> order =
                switch (value("sort")) {
                    case "new" ->
                        Comparator.comparing((LearningModule module) ->
                                        module.changes().isEmpty()
                                                ? java.time.LocalDate.EPOCH
                                                : module.changes().getFirst().on())
                                .reversed();
                    case "short" -> Comparator.comparingInt(LearningModule::minutes);
                    default -> Comparator.comparingInt(modules::indexOf);
                };
        return modules.stream().sorted(order).toList();
    }
}
