package dev.michi.catalog.pack;

import dev.michi.platform.control.CommandAnswer;
import dev.michi.platform.control.PortalCommand;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ./michi content import DIR}. */
@Component
class ImportContent implements PortalCommand {

    private final ContentPacks packs;

    ImportContent(ContentPacks packs) {
        this.packs = packs;
    }

    @Override
    public String name() {
        return "content-import";
    }

    /** @param argument the folder of the pack */
    @Override
    public CommandAnswer run(String argument) {
        return switch (packs.importPack(Path.of(argument))) {
            case ImportResult.Imported it -> CommandAnswer.done(inBoth(language -> done(it, language)));
            case ImportResult.Refused it -> CommandAnswer.refused(inBoth(language -> said(it, language)));
        };
    }

    private static String done(ImportResult.Imported it, Language language) {
        var done = Mistake.translation(
                "catalog.import.done",
                language,
                it.pack(),
                it.created(),
                it.changed(),
                it.unchanged(),
                it.retired(),
                it.clips());
        return it.kept().isEmpty()
                ? done
                : done + "\n" + Mistake.translation("catalog.import.kept", language, String.join(", ", it.kept()));
    }

    private static String said(ImportResult.Refused refused, Language language) {
        var count = Mistake.translation(
                "catalog.check.mistakes", language, refused.mistakes().size());
        return refused.mistakes().stream()
                .map(mistake -> mistake.line(language))
                .collect(Collectors.joining("\n", count + "\n", ""));
    }

    private static LocalizedText inBoth(Function<Language, String> text) {
        return new LocalizedText(text.apply(Language.JA), text.apply(Language.EN));
    }
}
