package dev.michi.catalog;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folded words of each module, for the filter of the catalogue. The portal's search has an index of its own. */
record SearchTexts(Map<Language, List<Entry>> entries) {

    /** @param title folded @param all folded title, summary and bodies */
    record Entry(LearningModule module, String title, String all) {}

    static SearchTexts of(List<LearningModule> modules) {
        var entries = new EnumMap<Language, List<Entry>>(Language.class);
        for (var language : Language.values()) {
            entries.put(
                    language,
                    modules.stream().map(module -> entry(module, language)).toList());
        }
        return new SearchTexts(entries);
    }

    List<LearningModule> search(String query, Language language) {
        var words = Arrays.stream(Folding.fold(query).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
        return entries.getOrDefault(language, List.of()).stream()
                .filter(entry -> words.stream().allMatch(entry.all()::contains))
                .sorted(Comparator.comparing(entry -> !words.stream().allMatch(entry.title()::contains)))
                .map(Entry::module)
                .toList();
    }

    private static Entry entry(LearningModule module, Language language) {
        var texts = Stream.concat(
                Stream.of(module.title(), module.summary()),
                module.units().stream().flatMap(SearchTexts::texts));
        return new Entry(
                module,
                Folding.fold(module.title().in(language)),
                Folding.fold(texts.map(text -> text.in(language)).collect(Collectors.joining("\n"))));
    }

    private static Stream<LocalizedText> texts(Unit unit) {
        return Stream.concat(Stream.of(unit.title()), unit.blocks().stream().flatMap(SearchTexts::texts));
    }

    private static Stream<LocalizedText> texts(Block block) {
        return switch (block) {
            case Block.Text text -> Stream.of(plain(text.html()));
            case Block.Callout callout -> Stream.of(callout.title(), plain(callout.html()));
            case Block.Image image -> Stream.of(image.alternative(), plain(image.caption()));
            case Block.Steps steps ->
                Stream.concat(Stream.of(steps.heading()), steps.steps().stream().map(step -> plain(step.html())));
            case Block.Download download -> Stream.of(download.title());
            case Block.ClipBlock clip -> Stream.of();
            case Block.CheckBlock check -> Stream.of();
        };
    }

    private static LocalizedText plain(LocalizedText html) {
        return new LocalizedText(PlainText.of(html.ja()), PlainText.of(html.en()));
    }
}
