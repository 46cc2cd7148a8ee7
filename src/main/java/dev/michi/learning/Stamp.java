package dev.michi.learning;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.time.Instant;

/**
 * A badge, pressed once per person, subject and version.
 *
 * @param subject id of the module or trail it was earned with
 * @param title as it was at that time
 * @param text what is pressed
 */
public record Stamp(Kind kind, String subject, int version, LocalizedText title, LocalizedTexts text, Instant at)
        implements Fact {

    public enum Kind {
        MODULE,
        TRAIL
    }
}
