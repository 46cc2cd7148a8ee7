package dev.michi.notify;

import dev.michi.people.Notice;
import dev.michi.people.NoticeKind;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A notice as stored, and whether it still has to be mailed.
 *
 * @param id {@code person:event}
 * @param tries to mail it @param mailAfter when the next one may begin
 */
@Document(NoticeDocument.COLLECTION)
record NoticeDocument(
        @Id String id,
        int schemaVersion,
        String person,
        String kind,
        String text,
        List<LocalizedText> arguments,
        String link,
        Instant at,
        boolean read,
        Mail mail,
        int tries,
        Instant mailAfter) {

    static final String COLLECTION = "notices";

    enum Mail {
        NONE,
        WAITING,
        SENT,
        FAILED
    }

    static NoticeDocument from(Notice notice, Instant at, boolean byMail) {
        return new NoticeDocument(
                id(notice.to(), notice.id()),
                1,
                notice.to().value(),
                notice.kind().name(),
                notice.text(),
                notice.arguments(),
                notice.link(),
                at,
                false,
                byMail ? Mail.WAITING : Mail.NONE,
                0,
                at);
    }

    static String id(PersonId person, String event) {
        return person + ":" + event;
    }

    ReceivedNotice toNotice() {
        return new ReceivedNotice(
                id.substring(person.length() + 1),
                new PersonId(person),
                NoticeKind.valueOf(kind),
                text,
                arguments,
                link,
                at,
                read);
    }
}
