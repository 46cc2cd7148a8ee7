package dev.michi.audit;

import dev.michi.shared.LocalizedText;
import java.util.Optional;

/** What was done something to, by its title. Answered by those who know it. */
public interface AuditSubjects {

    /** @param subject {@code module:m-…}, {@code trail:t-…}; nothing for what has no title, or none any more */
    Optional<LocalizedText> title(String subject);
}
