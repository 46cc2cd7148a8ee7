package dev.michi.authoring;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Modules that are given in one language, on purpose or so far. Packs have every text in both; the other one is then a copy, and the module
 * says which language it is really in.
 */
final class OneLanguage {

    private final UnaryOperator<LocalizedText> text;
    private final UnaryOperator<LocalizedTexts> texts;

    private OneLanguage(UnaryOperator<LocalizedText> text, UnaryOperator<LocalizedTexts> texts) {
        this.text = text;
        this.texts = texts;
    }

    /** With copies for the other language, if there is one language alone. */
    static ModuleManuscript filled(ModuleManuscript module) {
        if (module.languages().size() != 1) {
            return module;
        }
        boolean ja = module.languages().getFirst().equals("ja");
        return new OneLanguage(
                        it -> ja
                                ? new LocalizedText(it.ja(), or(it.en(), it.ja()))
                                : new LocalizedText(or(it.ja(), it.en()), it.en()),
                        it -> ja
                                ? new LocalizedTexts(it.ja(), it.en().isEmpty() ? it.ja() : it.en())
                                : new LocalizedTexts(it.ja().isEmpty() ? it.en() : it.ja(), it.en()))
                .of(module);
    }

    /** With copies wherever a text is in one language so far: for readers of a draft. */
    static ModuleManuscript readable(ModuleManuscript module) {
        return new OneLanguage(
                        it -> new LocalizedText(or(it.ja(), it.en()), or(it.en(), it.ja())),
                        it -> new LocalizedTexts(
                                it.ja().isEmpty() ? it.en() : it.ja(), it.en().isEmpty() ? it.ja() : it.en()))
                .of(module);
    }

    /** Without those copies. */
    static ModuleManuscript without(ModuleManuscript module) {
        if (module.languages().size() != 1) {
            return module;
        }
        boolean ja = module.languages().getFirst().equals("ja");
        return new OneLanguage(
                        it -> !it.ja().equals(it.en())
                                ? it
                                : ja ? new LocalizedText(it.ja(), "") : new LocalizedText("", it.en()),
                        it -> !it.ja().equals(it.en())
                                ? it
                                : ja ? new LocalizedTexts(it.ja(), List.of()) : new LocalizedTexts(List.of(), it.en()))
                .of(module);
    }

    private static String or(String text, String other) {
        return text.isBlank() ? other : text;
    }

    private ModuleManuscript of(ModuleManuscript module) {
        return module.copy(it -> {
            it.title = text.apply(it.title);
            it.summary = text.apply(it.summary);
            it.stamp = texts.apply(it.stamp);
            it.purpose = texts.apply(it.purpose);
            it.notFor = texts.apply(it.notFor);
            it.owner = owner(it.owner);
            it.sources = it.sources.stream()
                    .map(each -> new Manuscript.Source(text.apply(each.title()), text.apply(each.note()), each.url()))
                    .toList();
            it.changes = it.changes.stream()
                    .map(each -> new Manuscript.Change(each.version(), each.on(), text.apply(each.note())))
                    .toList();
            it.units = it.units.stream().map(this::unit).toList();
        });
    }

    private Manuscript.Owner owner(Manuscript.Owner it) {
        return new Manuscript.Owner(text.apply(it.name()), text.apply(it.team()), it.email());
    }

    private UnitManuscript unit(UnitManuscript it) {
        return new UnitManuscript(
                it.id(),
                it.slug(),
                text.apply(it.title()),
                it.minutes(),
                it.blocks().stream()
                        .map(each -> new BlockManuscript(
                                each.id(),
                                each.kind(),
                                each.argument(),
                                text.apply(each.head()),
                                text.apply(each.body())))
                        .toList(),
                it.questions().stream().map(this::question).toList(),
                it.extras());
    }

    private QuestionManuscript question(QuestionManuscript it) {
        return new QuestionManuscript(
                it.id(),
                it.kind(),
                text.apply(it.prompt()),
                text.apply(it.hint()),
                it.seeAgain(),
                it.options().stream()
                        .map(each -> new QuestionManuscript.Option(
                                each.id(), each.right(), text.apply(each.text()), text.apply(each.why())))
                        .toList(),
                it.pairs().stream()
                        .map(each -> new QuestionManuscript.Pair(
                                each.id(), text.apply(each.left()), text.apply(each.right()), text.apply(each.why())))
                        .toList(),
                texts.apply(it.accepted()),
                text.apply(it.why()),
                it.near().stream()
                        .map(each -> new QuestionManuscript.Near(texts.apply(each.answers()), text.apply(each.why())))
                        .toList());
    }
}
