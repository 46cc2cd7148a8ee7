package dev.michi.authoring;

import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When the texts of a field changed last, and which of them has not followed the other yet.
 *
 * @param behind the language whose text is older than its counterpart; none if they go together
 */
public record LanguageTimes(
        Instant ja, Instant en, @Nullable Language behind) {

    /** Somebody who goes on writing in the text that has just caught up is not ahead. */
    private static final Duration ONE_SITTING = Duration.ofMinutes(30);

    static LanguageTimes begun(Instant now) {
        return new LanguageTimes(now, now, null);
    }

    Instant in(Language language) {
        return language == Language.JA ? ja : en;
    }

    LanguageTimes confirmed() {
        return new LanguageTimes(ja, en, null);
    }

    /** After the field's texts went from one to the other. */
    LanguageTimes after(LocalizedText before, LocalizedText now, Instant at) {
        boolean jaChanged = !before.ja().equals(now.ja());
        boolean enChanged = !before.en().equals(now.en());
        if (jaChanged && enChanged) {
            return new LanguageTimes(at, at, null);
        }
        if (!jaChanged && !enChanged) {
            return this;
        }
        var changed = jaChanged ? Language.JA : Language.EN;
        return new LanguageTimes(jaChanged ? at : ja, enChanged ? at : en, behind(changed, before, at));
    }

    private @Nullable Language behind(Language changed, LocalizedText before, Instant at) {
        var other = changed.other();
        if (behind == changed
                || before.in(changed).isBlank()
                || before.in(other).isBlank()) {
            return null;
        }
        boolean goesOn = behind == null
                && Duration.between(in(changed), at).compareTo(ONE_SITTING) < 0
                && in(changed).isAfter(in(other));
        return goesOn ? null : other;
    }
}
