package dev.michi.sharing.counting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.platform.TestDatabase;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** A reader's evening does not end at midnight, but the customer's day does. */
class VisitsTest {

    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final MongoTemplate database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.getDb().drop();
    }

    @Test
    void whoGoesOnAfterMidnightIsStillYesterdaysReader() {
        open("2026-11-20T14:58:00Z");
        assertThat(report("2026-11-20T15:03:00Z", 3)).isTrue();

        assertThat(tally(FRIDAY).opens()).isEqualTo(1);
        assertThat(tally(FRIDAY).ticked(3)).isEqualTo(1);
        assertThat(days()).containsExactly(FRIDAY);
    }

    @Test
    void whoComesBackTheNextDayIsAReaderOfThatDay() {
        open("2026-11-20T14:58:00Z");
        open("2026-11-20T15:10:00Z");
        report("2026-11-20T15:12:00Z", 2);

        assertThat(tally(FRIDAY).ticked(2)).isZero();
        assertThat(tally(FRIDAY.plusDays(1)).opens()).isEqualTo(1);
        assertThat(tally(FRIDAY.plusDays(1)).ticked(2)).isEqualTo(1);
    }

    @Test
    void byMorningTheEveningIsOver() {
        open("2026-11-20T14:58:00Z");
        assertThat(report("2026-11-20T22:00:00Z", 1)).isFalse();
    }

    @Test
    void theDayIsTheCustomers() {
        open("2026-11-20T15:30:00Z");
        assertThat(days()).containsExactly(FRIDAY.plusDays(1));
    }

    private void open(String at) {
        at(at).open(at(at).key("sh-1", "m-one", TOKYO, "10.0.0.1", "a phone"), Device.PHONE);
    }

    private boolean report(String at, int step) {
        var progress = new Progress(Set.of(step), Set.of(step), false, Map.of(), Optional.empty(), "");
        return at(at).add("sh-1", "m-one", TOKYO, "10.0.0.1", "a phone", progress);
    }

    private Tally tally(LocalDate day) {
        return at("2026-11-21T03:00:00Z")
                .tallies(List.of("sh-1"))
                .getOrDefault(new Tally.Place("sh-1", "m-one", day), new Tally());
    }

    private Set<LocalDate> days() {
        return Set.copyOf(at("2026-11-21T03:00:00Z").tallies(List.of("sh-1")).keySet().stream()
                .map(Tally.Place::day)
                .toList());
    }

    private Visits at(String time) {
        return new Visits(new VisitDocuments(database), Clock.fixed(Instant.parse(time), ZoneOffset.UTC));
    }
}
