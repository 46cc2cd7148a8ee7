package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.people.Person;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who had accepted what at the end of a day.
 *
 * @param module as it is now
 * @param text what was live then
 * @param rows everybody whom the asking person may see, by the reading of their names
 */
public record AcknowledgementReport(LearningModule module, LocalDate day, Text text, List<Row> rows) {

    public AcknowledgementReport {
        rows = List.copyOf(rows);
    }

    /** @param since when it was published; empty if that was not written down yet */
    public record Text(String contentHash, int version, Optional<Instant> since) {}

    /**
     * @param accepted the latest text this person had acknowledged by then
     * @param holds whether that still held: nothing substantive was published between it and the end of the day
     */
    public record Row(Person person, Optional<Acknowledgement> accepted, boolean holds) {}

    public long holding() {
        return rows.stream().filter(Row::holds).count();
    }
}
