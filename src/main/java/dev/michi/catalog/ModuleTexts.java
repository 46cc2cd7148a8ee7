package dev.michi.catalog;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All words of a module as plain text, each under a key that stays when the text changes. */
final class ModuleTexts {

    private ModuleTexts() {}

    /**
     * One part of a module.
     *
     * @param unit title of the unit it stands in
     * @param field {@code title}, {@code summary}, {@code purpose}, {@code not-for}, {@code owner}, {@code source}, {@code
     *     unit-title}, {@code text}, {@code callout}, {@code image}, {@code clip}, {@code download} or {@code question}
     */
    record Text(Optional<LocalizedText> unit, String field, LocalizedText text) {}

    /** In reading order. */
    static Map<String, Text> of(LearningModule module) {
        var texts = new LinkedHashMap<String, Text>();
        Collecting top = (key, field, text) -> put(texts, key, Optional.empty(), field, text);
        top.add("title", "title", module.title());
        top.add("summary", "summary", module.summary());
        top.add("purpose", "purpose", lines(module.purpose()));
        top.add("not-for", "not-for", lines(module.notFor()));
        top.add(
                "owner",
                "owner",
                joined(List.of(module.owner().name(), module.owner().team()), ", "));
        for (var i = 0; i < module.sources().size(); i++) {
            var source = module.sources().get(i);
            top.add("source:" + i, "source", joined(List.of(source.title(), source.note()), "\n"));
        }
        module.units().forEach(unit -> add(texts, unit));
        return texts;
    }

    private static void add(Map<String, Text> texts, Unit unit) {
        var title = Optional.of(unit.title());
        Collecting within = (key, field, text) -> put(texts, unit.id() + ":" + key, title, field, text);
        within.add("title", "unit-title", unit.title());
        unit.blocks().forEach(block -> add(within, block));
        unit.check()
                .questions()
                .forEach(question -> within.add("question:" + question.id(), "question", plain(question)));
    }

    private static void add(Collecting within, Block block) {
        var key = block.id().value();
        switch (block) {
            case Block.Text it -> within.add(key, "text", plain(it.html()));
            case Block.Callout it -> within.add(key, "callout", joined(List.of(it.title(), plain(it.html())), "\n"));
            case Block.Image it ->
                within.add(key, "image", joined(List.of(it.alternative(), plain(it.caption())), "\n"));
            case Block.Steps it -> {
                var lines = new ArrayList<>(List.of(it.heading()));
                it.steps().forEach(step -> lines.add(plain(step.html())));
                within.add(key, "steps", joined(lines, "\n"));
            }
            case Block.Download it -> within.add(key, "download", it.title());
            case Block.ClipBlock it -> within.add(key, "clip", same(it.clip().value()));
            case Block.CheckBlock it -> {}
        }
    }

    /** Prompt and what can be answered; neither words nor their order give away what is right, as learners read it. */
    private static LocalizedText plain(Question question) {
        var lines = new ArrayList<>(List.of(question.prompt()));
        switch (question) {
            case Question.Single it -> it.options().forEach(option -> lines.add(option.text()));
            case Question.Multiple it -> it.options().forEach(option -> lines.add(option.text()));
            case Question.Ordering it ->
                lines.addAll(sorted(it.options().stream().map(Question.Option::text)));
            case Question.Matching it -> {
                it.pairs().forEach(pair -> lines.add(pair.left()));
                lines.addAll(sorted(it.pairs().stream().map(Question.Pair::right)));
            }
            case Question.ShortText it -> {}
        }
        return joined(lines, "\n");
    }

    private static List<LocalizedText> sorted(Stream<LocalizedText> texts) {
        return texts.sorted(Comparator.comparing(LocalizedText::en).thenComparing(LocalizedText::ja))
                .toList();
    }

    private static LocalizedText plain(LocalizedText html) {
        return new LocalizedText(PlainText.lines(html.ja()), PlainText.lines(html.en()));
    }

    private static LocalizedText lines(LocalizedTexts texts) {
        return new LocalizedText(String.join("\n", texts.ja()), String.join("\n", texts.en()));
    }

    private static LocalizedText joined(List<LocalizedText> texts, String between) {
        return new LocalizedText(joined(texts, LocalizedText::ja, between), joined(texts, LocalizedText::en, between));
    }

    private static String joined(List<LocalizedText> texts, Function<LocalizedText, String> side, String between) {
        return texts.stream().map(side).filter(text -> !text.isBlank()).collect(Collectors.joining(between));
    }

    private static LocalizedText same(String text) {
        return new LocalizedText(text, text);
    }

    private static void put(
            Map<String, Text> texts, String key, Optional<LocalizedText> unit, String field, LocalizedText text) {
        if (!text.isEmpty()) {
            texts.put(key, new Text(unit, field, text));
        }
    }

    @FunctionalInterface
    private interface Collecting {
        void add(String key, String field, LocalizedText text);
    }
}
