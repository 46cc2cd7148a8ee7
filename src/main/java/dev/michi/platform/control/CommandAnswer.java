package dev.michi.platform.control;

import dev.michi.platform.Console;
import dev.michi.shared.LocalizedText;
import java.util.Properties;

/** How a command ended, and what to tell the person who asked. */
public record CommandAnswer(boolean done, LocalizedText text) {

    public static CommandAnswer done(LocalizedText text) {
        return new CommandAnswer(true, text);
    }

    public static CommandAnswer refused(LocalizedText text) {
        return new CommandAnswer(false, text);
    }

    static CommandAnswer from(Properties file) {
        return new CommandAnswer(
                Boolean.parseBoolean(file.getProperty("done")),
                new LocalizedText(file.getProperty("ja", ""), file.getProperty("en", "")));
    }

    Properties toFile() {
        var file = new Properties();
        file.setProperty("done", String.valueOf(done));
        file.setProperty("ja", text.ja());
        file.setProperty("en", text.en());
        return file;
    }

    /** Tells it on the console, and answers the exit status. */
    int tell() {
        if (text.isEmpty()) {
            return done ? 0 : 1;
        }
        if (done) {
            Console.say(text);
            return 0;
        }
        Console.complain(text);
        return 1;
    }
}
