package dev.michi.authoring;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which texts are missing, or older than their counterpart in the other language. */
final class Freshness {

    private Freshness() {}

    static Map<String, LanguageTimes> after(
            Map<String, LanguageTimes> times, Manuscript before, Manuscript now, Instant at) {
        var old = Fields.of(before);
        var next = new HashMap<String, LanguageTimes>();
        Fields.of(now).forEach((path, field) -> {
            if (field.spoken()) {
                var known = times.getOrDefault(path, LanguageTimes.begun(at));
                var earlier = old.containsKey(path) ? old.get(path).text() : LocalizedText.EMPTY;
                next.put(path, known.after(earlier, field.text(), at));
            }
        });
        return next;
    }

    /** In the order of reading. A language that is left out on purpose lacks nothing. */
    static List<LanguageGap> gaps(Draft draft) {
        var gaps = new ArrayList<LanguageGap>();
        var wanted = draft.manuscript() instanceof ModuleManuscript module
                ? module.languages()
                : ModuleManuscript.BOTH_LANGUAGES;
        Fields.of(draft.manuscript()).forEach((path, field) -> {
            if (!field.spoken() || field.text().isEmpty()) {
                return;
            }
            for (var language : Language.values()) {
                if (wanted.contains(language.tag()) && wanted.size() > 1) {
                    gap(draft, field, language).ifPresent(gaps::add);
                }
            }
        });
        return List.copyOf(gaps);
    }

    private static Optional<LanguageGap> gap(Draft draft, Field field, Language language) {
        if (field.text().in(language).isBlank()) {
            return field.text().in(language.other()).isBlank()
                    ? Optional.empty()
                    : Optional.of(new LanguageGap(field.path(), language, LanguageGap.Kind.MISSING));
        }
        var times = draft.languages().get(field.path());
        return times != null && times.behind() == language
                ? Optional.of(new LanguageGap(field.path(), language, LanguageGap.Kind.OUTDATED))
                : Optional.empty();
    }
}
