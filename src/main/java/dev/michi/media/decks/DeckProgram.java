package dev.michi.media.decks;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import dev.michi.media.Deck.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/**
 * The main program of the process that reads one file: {@code DeckProgram FILE FOLDER}. On its standard output it says
 * {@code page 3 of 12} after each page, and at the end {@code read} or {@code refused REASON}. What it cannot bear ends
 * this process alone.
 */
public final class DeckProgram {

    static final String PAGES = "pages.json";

    private DeckProgram() {}

    public static void main(String[] arguments) {
        endWithParent();
        var answer = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        if (LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root) {
            root.setLevel(Level.OFF);
        }
        answer.println(say(Path.of(arguments[0]), new PageFiles(Path.of(arguments[1]), answer::println)));
        // Libraries leave threads behind.
        Runtime.getRuntime().halt(0);
    }

    private static String say(Path file, PageFiles pages) {
        try {
            read(file, pages);
            return "read";
        } catch (DeckRefused e) {
            return "refused " + e.reason();
        } catch (OutOfMemoryError | StackOverflowError e) {
            return "refused " + Refusal.TOO_MUCH_WORK;
        } catch (IOException | RuntimeException | LinkageError e) {
            return "refused " + (isBomb(e) ? Refusal.TOO_MUCH_WORK : Refusal.DAMAGED);
        }
    }

    private static void read(Path file, PageFiles pages) throws IOException {
        switch (DeckKind.of(file)) {
            case PDF -> PdfPages.read(file, pages);
            case PPTX -> PptxPages.read(file, pages);
        }
        pages.finish();
    }

    private static boolean isBomb(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (String.valueOf(each.getMessage()).contains("Zip bomb") || each instanceof OutOfMemoryError) {
                return true;
            }
        }
        return false;
    }

    /** Nobody waits for the answer once the portal is gone. */
    private static void endWithParent() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit()
                .thenRun(() -> Runtime.getRuntime().halt(4)));
    }

    /** For {@code Files} with names of our own. */
    static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }
}
