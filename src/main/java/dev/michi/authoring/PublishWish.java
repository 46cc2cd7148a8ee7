package dev.michi.authoring;

import dev.michi.catalog.Publication;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to publish.
 *
 * @param kind what it means to those who have learned it before
 * @param note what changed, in both languages; may be empty for an editorial change
 * @param at when; none means now
 * @param by until when those who completed it acknowledge a substantive change
 * @param question asked after reading a substantive change
 */
public record PublishWish(
        Publication.Kind kind,
        LocalizedText note,
        @Nullable Instant at,
        @Nullable LocalDate by,
        @Nullable QuestionManuscript question) {

    public PublishWish {
        note = Manuscript.text(note);
    }
}
