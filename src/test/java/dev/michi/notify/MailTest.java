package dev.michi.notify;

import static dev.michi.notify.PostOffice.EMMA;
import static dev.michi.notify.PostOffice.HARUKA;
import static dev.michi.notify.PostOffice.overdue;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.NoticeDelivery;
import dev.michi.people.NoticeKind;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Against a mail server in this process. */
class MailTest {

    private final PostOffice office = new PostOffice(true);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aNoticeIsMailedInThePersonsLanguage() throws Exception {
        office.mail.start();
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.notices.tell(overdue(EMMA, "overdue:1"));

        var japanese = office.mail.getReceivedMessages()[0];
        assertThat(japanese.getAllRecipients()[0]).hasToString("haruka@michi.example");
        assertThat(japanese.getSubject()).contains("入力ルールの基本");
        assertThat(textOf(japanese, "text/plain"))
                .contains("佐藤 はるか さん", "https://michi.example/modules/basics", "https://michi.example/me/settings");
        assertThat(textOf(japanese, "text/html"))
                .contains("<html lang=\"ja\"", "href=\"https://michi.example/modules/basics\"");
        var english = office.mail.getReceivedMessages()[1];
        assertThat(english.getSubject()).contains("Entry rules: the basics");
        assertThat(textOf(english, "text/plain")).contains("Hello Emma Carter,");
    }

    @Test
    void aNoticeIsMailedOnce() {
        office.mail.start();
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.pass(Duration.ofHours(1));
        office.work.wake();

        assertThat(office.mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whoWantsItInThePortalAloneGetsNoMail() {
        office.mail.start();
        office.choices.choose(NoticeKind.OVERDUE, NoticeDelivery.PORTAL);
        office.notices.tell(overdue(HARUKA, "overdue:1"));

        assertThat(office.mail.getReceivedMessages()).isEmpty();
        assertThat(office.inbox.unread()).isEqualTo(1);
    }

    @Test
    void aMailServerThatIsAwayIsAskedAgainAfterAPause() {
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.mail.start();
        office.work.wake();
        assertThat(office.mail.getReceivedMessages()).isEmpty();

        office.pass(Duration.ofMinutes(2));
        office.work.wake();
        assertThat(office.mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void whatCannotBeMailedForADayIsGivenUp() {
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        for (int hour = 0; hour < 30; hour++) {
            office.pass(Duration.ofHours(1));
            office.work.wake();
        }
        office.mail.start();
        office.pass(Duration.ofDays(2));
        office.work.wake();

        assertThat(office.mail.getReceivedMessages()).isEmpty();
        assertThat(office.inbox.unread()).isEqualTo(1);
    }

    private static String textOf(MimeMessage message, String type) throws Exception {
        return textOf((Part) message, type);
    }

    private static String textOf(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return (String) part.getContent();
        }
        if (!(part.getContent() instanceof Multipart parts)) {
            return "";
        }
        var all = new StringBuilder();
        for (int i = 0; i < parts.getCount(); i++) {
            all.append(textOf(parts.getBodyPart(i), type));
        }
        return all.toString();
    }
}
