package dev.michi.platform;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.Locale;

/**
 * What is said to the person at the terminal: short, and in their language, which the launcher passes on as the system
 * property {@code michi.console-language}. Everything else belongs into the log.
 */
@SuppressWarnings("SystemOut")
public final class Console {

    private Console() {}

    public static Language language() {
        var tag =
                System.getProperty("michi.console-language", Locale.getDefault().getLanguage());
        return tag.equals("ja") ? Language.JA : Language.EN;
    }

    /** Tells something, on the standard output. */
    public static void say(LocalizedText text) {
        say(text.in(language()));
    }

    /** Tells something that is in its language already. */
    public static void say(String text) {
        System.out.println(text);
        System.out.flush();
    }

    /** Tells what went wrong, in one line on the standard error that starts with {@code michi:}. */
    public static void complain(LocalizedText text) {
        complain(text.in(language()));
    }

    static void complain(String text) {
        System.err.println("michi: " + text);
        System.err.flush();
    }
}
