package dev.michi.notify;

import static dev.michi.notify.PostOffice.EMMA;
import static dev.michi.notify.PostOffice.GONE;
import static dev.michi.notify.PostOffice.HARUKA;
import static dev.michi.notify.PostOffice.overdue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.michi.people.NoticeDelivery;
import dev.michi.people.NoticeKind;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class NoticesTest {

    private final PostOffice office = new PostOffice(false);

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void whatHappenedIsToldOnceHoweverOftenItIsSaid() {
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        office.notices.tell(overdue(EMMA, "overdue:1"));

        assertThat(office.as(HARUKA).inbox.mine()).singleElement().satisfies(notice -> {
            assertThat(notice.id()).isEqualTo("overdue:1");
            assertThat(notice.link()).isEqualTo("/modules/basics");
            assertThat(notice.read()).isFalse();
        });
        assertThat(office.as(EMMA).inbox.unread()).isEqualTo(1);
    }

    @Test
    void theNewestComesFirst() {
        office.notices.tell(overdue(HARUKA, "first"));
        office.pass(Duration.ofMinutes(1));
        office.notices.tell(overdue(HARUKA, "second"));

        assertThat(office.inbox.mine()).extracting(ReceivedNotice::id).containsExactly("second", "first");
    }

    @Test
    void whatIsReadStaysReadWhenItIsToldAgain() {
        office.notices.tell(overdue(HARUKA, "overdue:1"));
        assertThat(office.inbox.read("overdue:1")).isTrue();
        office.notices.tell(overdue(HARUKA, "overdue:1"));

        assertThat(office.inbox.unread()).isZero();
    }

    @Test
    void nobodyReadsForSomebodyElse() {
        office.notices.tell(overdue(HARUKA, "overdue:1"));

        assertThat(office.as(EMMA).inbox.read("overdue:1")).isFalse();
        office.inbox.readAll();
        assertThat(office.as(HARUKA).inbox.unread()).isEqualTo(1);
        office.inbox.readAll();
        assertThat(office.inbox.unread()).isZero();
    }

    @Test
    void whoDoesNotWantAKindIsNotTold() {
        office.choices.choose(NoticeKind.OVERDUE, NoticeDelivery.NOT);
        office.notices.tell(overdue(HARUKA, "overdue:1"));

        assertThat(office.choices.mine()).containsEntry(NoticeKind.OVERDUE, NoticeDelivery.NOT);
        assertThat(office.inbox.mine()).isEmpty();
    }

    @Test
    void whoIsNotActiveIsNotTold() {
        office.notices.tell(overdue(GONE, "overdue:1"));

        assertThat(office.as(GONE).inbox.mine()).isEmpty();
    }

    @Test
    void oneIsAskedAboutWhatConcernsOneAlone() {
        assertThat(office.as(HARUKA).choices.mine())
                .containsOnlyKeys(NoticeKind.ASSIGNED, NoticeKind.DUE_SOON, NoticeKind.OVERDUE);
        assertThat(office.as(EMMA).choices.mine())
                .containsKeys(NoticeKind.CLIP, NoticeKind.REVIEW)
                .doesNotContainKey(NoticeKind.CUSTOMER);
        assertThatThrownBy(() -> office.as(HARUKA).choices.choose(NoticeKind.CLIP, NoticeDelivery.NOT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsHalfAYearOldGoes() {
        office.notices.tell(overdue(HARUKA, "old"));
        office.pass(Duration.ofDays(181));
        office.notices.tell(overdue(HARUKA, "new"));
        office.tidying.tidy();

        assertThat(office.inbox.mine()).extracting(ReceivedNotice::id).containsExactly("new");
    }
}
