package dev.michi.catalog.pack;

import dev.michi.platform.Console;
import dev.michi.shared.Language;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * {@code ./michi content check DIR}: says every mistake of a pack without starting the portal. Further folders are packs that
 * this one may lead to.
 */
public final class ContentCheck {

    private final PrintStream out;
    private final Language language;

    ContentCheck(PrintStream out, Language language) {
        this.out = out;
        this.language = language;
    }

    /** Ends with 0 if the pack is fine, 1 if it has mistakes, 2 if it was called wrongly. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new ContentCheck(out, Console.language()).run(Arrays.asList(arguments)));
    }

    int run(List<String> arguments) {
        if (arguments.isEmpty()) {
            out.println(Mistake.translation("catalog.check.usage", language));
            return 2;
        }
        var folder = Path.of(arguments.getFirst());
        var others = arguments.stream().skip(1).map(Path::of).toList();
        var mistakes = PackReader.read(folder, Neighbours.of(folder, others)).mistakes();
        mistakes.forEach(mistake -> out.println(mistake.line(language)));
        out.println(
                mistakes.isEmpty()
                        ? Mistake.translation("catalog.check.fine", language)
                        : Mistake.translation("catalog.check.mistakes", language, mistakes.size()));
        return mistakes.isEmpty() ? 0 : 1;
    }
}
