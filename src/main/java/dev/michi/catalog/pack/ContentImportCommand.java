package dev.michi.catalog.pack;

import dev.michi.shared.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * {@code ./michi content import DIR}: imports a pack into the data folder and ends. The application runs without its web server
 * for that; whoever started it asks for the exit code when it is up ({@code SpringApplication.exit}): 0 imported, 1 refused.
 */
@Component
@ConditionalOnProperty(name = "michi.command", havingValue = "content-import")
class ContentImportCommand implements ApplicationRunner, ExitCodeGenerator {

    private final ContentPacks packs;
    private final Path folder;
    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private int exitCode;

    ContentImportCommand(ContentPacks packs, @Value("${michi.content-dir}") String folder) {
        this.packs = packs;
        this.folder = Path.of(folder);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exitCode = say(packs.importPack(folder), ContentCheck.language(System.getenv()));
    }

    private int say(ImportResult result, Language language) {
        return switch (result) {
            case ImportResult.Imported it -> {
                out.println(Mistake.translation(
                        "catalog.import.done",
                        language,
                        it.pack(),
                        it.created(),
                        it.changed(),
                        it.unchanged(),
                        it.clips()));
                yield 0;
            }
            case ImportResult.Refused it -> {
                it.mistakes().forEach(mistake -> out.println(mistake.line(language)));
                out.println(Mistake.translation(
                        "catalog.check.mistakes", language, it.mistakes().size()));
                yield 1;
            }
        };
    }

    @Override
    public int getExitCode() {
        return exitCode;
    }
}
