package dev.michi.notify;

import dev.michi.people.NoticeKind;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.List;

/**
 * What a person was told.
 *
 * @param id of what happened, one for each person
 * @param text key of the sentence in the translations @param arguments for its places
 * @param link where in the portal to go on
 */
public record ReceivedNotice(
        String id,
        PersonId to,
        NoticeKind kind,
        String text,
        List<LocalizedText> arguments,
        String link,
        Instant at,
        boolean read) {

    public ReceivedNotice {
        arguments = List.copyOf(arguments);
    }
}
