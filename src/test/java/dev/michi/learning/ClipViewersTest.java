package dev.michi.learning;

import static dev.michi.learning.Lessons.CLIP;
import static dev.michi.learning.Portal.HARUKA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.PersonId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClipViewersTest {

    private static final int PARTS = 50;

    private final Portal portal = new Portal(List.of());
    private final ClipViewers viewers = new ClipViewers(portal.watches, portal.replays);

    @AfterEach
    void close() {
        portal.close();
    }

    @Test
    void saysWherePeopleStopAndWhatTheyWatchAgain() {
        portal.watches.write(HARUKA, watched(0, 100));
        portal.watches.write(new PersonId("other"), watched(0, 50));
        portal.learning.watchedAgain(HARUKA, CLIP, new Replays("monday", Map.of(10, 2, 11, 1)));
        portal.learning.watchedAgain(new PersonId("other"), CLIP, new Replays("monday", Map.of(10, 1)));
        portal.learning.watchedAgain(HARUKA, CLIP, new Replays("tuesday", Map.of(11, 1)));
        var retention = viewers.retention(CLIP, 100, PARTS);
        assertThat(retention.viewers()).isEqualTo(2);
        assertThat(retention.watched().get(24)).isEqualTo(1);
        assertThat(retention.watched().get(25)).isEqualTo(0.5);
        assertThat(retention.replays()).hasSize(PARTS);
        assertThat(retention.replays().get(10)).isEqualTo(3);
        assertThat(retention.replays().get(11)).isEqualTo(2);
        assertThat(retention.replays().get(12)).isZero();
    }

    @Test
    void aReportThatComesTwiceOrLateCountsOnce() {
        portal.watches.write(HARUKA, watched(0, 100));
        portal.learning.watchedAgain(HARUKA, CLIP, new Replays("monday", Map.of(10, 2)));
        portal.learning.watchedAgain(HARUKA, CLIP, new Replays("monday", Map.of(10, 2)));
        portal.learning.watchedAgain(HARUKA, CLIP, new Replays("monday", Map.of(10, 1)));
        assertThat(viewers.retention(CLIP, 100, PARTS).replays().get(10)).isEqualTo(2);
    }

    private static Watch watched(double from, double to) {
        return new Watch(CLIP, Footage.ofFlat(List.of(from, to)), to, Portal.START, java.util.Optional.empty(), 1);
    }
}
