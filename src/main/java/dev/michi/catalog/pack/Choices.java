package dev.michi.catalog.pack;

import dev.michi.catalog.Block.Callout;
import dev.michi.catalog.LearningModule.Level;
import dev.michi.catalog.LearningModule.Subject;
import dev.michi.media.Storyboard.Layout;
import dev.michi.media.Storyboard.Transition;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may stand where the format lists them. */
final class Choices {

    static final Map<String, Subject> SUBJECTS = of(Subject.values());
    static final Map<String, Level> LEVELS = of(Level.values());
    static final Map<String, Layout> LAYOUTS = of(Layout.values());
    static final Map<String, Transition> TRANSITIONS = of(Transition.values());
    static final Map<String, Callout.Kind> CALLOUTS = of(Callout.Kind.values());
    static final Map<String, String> ROLES = words("csm", "onboarding", "support", "sales", "ops", "manager");
    static final Map<String, String> QUESTIONS = words("single", "multiple", "ordering", "matching", "text");
    static final Map<String, String> LANGUAGES = words("ja", "en");

    private Choices() {}

    private static <E extends Enum<E>> Map<String, E> of(E[] values) {
        return Arrays.stream(values)
                .collect(Collectors.toUnmodifiableMap(
                        value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'), Function.identity()));
    }

    private static Map<String, String> words(String... words) {
        return Stream.of(words).collect(Collectors.toUnmodifiableMap(Function.identity(), Function.identity()));
    }
}
