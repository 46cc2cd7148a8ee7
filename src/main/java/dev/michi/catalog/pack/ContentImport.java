package dev.michi.catalog.pack;

import dev.michi.platform.control.CommandAnswer;
import dev.michi.platform.control.PortalCommand;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** {@code ./michi content import DIR}, carried out by the portal that works on the data. */
@Component
class ContentImport implements PortalCommand {

    private final ContentPacks packs;

    ContentImport(ContentPacks packs) {
        this.packs = packs;
    }

    @Override
    public String name() {
        return "content-import";
    }

    @Override
    public CommandAnswer run(String folder) {
        return switch (packs.importPack(Path.of(folder))) {
            case ImportResult.Imported done ->
                CommandAnswer.done(inBoth(
                        "catalog.import.done",
                        done.pack(),
                        done.created(),
                        done.changed(),
                        done.unchanged(),
                        done.clips()));
            case ImportResult.Refused refused -> CommandAnswer.refused(list(refused.mistakes()));
        };
    }

    private static LocalizedText list(List<Mistake> mistakes) {
        return new LocalizedText(list(mistakes, Language.JA), list(mistakes, Language.EN));
    }

    private static String list(List<Mistake> mistakes, Language language) {
        var lines = mistakes.stream().map(mistake -> mistake.line(language)).collect(Collectors.joining("\n"));
        return Mistake.translation("catalog.check.mistakes", language, mistakes.size()) + "\n" + lines;
    }

    private static LocalizedText inBoth(String key, Object... arguments) {
        return new LocalizedText(
                Mistake.translation(key, Language.JA, arguments), Mistake.translation(key, Language.EN, arguments));
    }
}
