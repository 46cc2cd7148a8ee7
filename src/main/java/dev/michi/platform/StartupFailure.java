package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * The portal cannot start, and a person can do something about it. Thrown from anywhere during start-up; the message,
 * one line that says what is wrong and what to do, appears on the console without a stack trace, and the process ends
 * with status 3.
 */
public final class StartupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int EXIT_STATUS = 3;

    private final transient LocalizedText text;

    public StartupFailure(LocalizedText text) {
        this(text, null);
    }

    public StartupFailure(LocalizedText text, @Nullable Throwable cause) {
        super(text.en(), cause);
        this.text = text;
    }

    public LocalizedText text() {
        return text;
    }

    /**
     * Ends the process if a start failed for such a reason, otherwise answers the failure to be thrown on. Spring Boot's
     * own way, an exit code generator, fails here: it asks for beans of the context that has just failed.
     */
    public static RuntimeException endOr(RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure) {
                System.exit(EXIT_STATUS);
            }
        }
        return failure;
    }
}
