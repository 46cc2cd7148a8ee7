package dev.michi.platform;

import dev.michi.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ExitCodeGenerator;

/**
 * The portal cannot start, and a person can do something about it. Thrown from anywhere during start-up; the message,
 * one line that says what is wrong and what to do, appears on the console without a stack trace, and the process ends
 * with status 3.
 */
public final class StartupFailure extends RuntimeException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;

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

    @Override
    public int getExitCode() {
        return 3;
    }
}
