package dev.michi.notify;

import dev.michi.people.Notice;
import dev.michi.people.NoticeDelivery;
import dev.michi.people.Notices;
import dev.michi.people.People;
import dev.michi.people.Person;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Stores what people are told, unless they do not want to hear of it. */
@Component
class Telling implements Notices {

    private final NoticeDocuments documents;
    private final ChoiceDocuments choices;
    private final MailWork mail;
    private final People people;
    private final Clock clock;

    Telling(NoticeDocuments documents, ChoiceDocuments choices, MailWork mail, People people, Clock clock) {
        this.documents = documents;
        this.choices = choices;
        this.mail = mail;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public void tell(Notice notice) {
        var wish = choices.of(notice.to()).getOrDefault(notice.kind(), NoticeChoices.unlessChosen(notice.kind()));
        var isThere = people.find(notice.to()).filter(Person::active).isPresent();
        if (!isThere || wish == NoticeDelivery.NOT) {
            return;
        }
        var byMail = wish == NoticeDelivery.PORTAL_AND_MAIL && mail.isSetUp();
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        if (documents.add(notice, now, byMail) && byMail) {
            mail.wake();
        }
    }
}
