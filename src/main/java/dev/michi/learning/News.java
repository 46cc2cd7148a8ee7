package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Question;
import dev.michi.catalog.Unit;
import dev.michi.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What has become of a module since somebody learned it, and what that asks of them.
 *
 * @param contentHash of the module as it is now; what is acknowledged
 * @param asked what they have to acknowledge
 * @param told revisions they were not asked about and have not put aside, the newest first
 * @param added units that came after they had finished; they take nothing away
 * @param accepted their acknowledgement that holds for the module as it is now
 * @param since names the content they know: learned, or acknowledged last; empty if nobody has written down which that was
 */
public record News(
        LearningModule module,
        String contentHash,
        Optional<Asked> asked,
        List<Publication> told,
        List<Unit> added,
        Optional<Acknowledgement> accepted,
        Optional<String> since) {

    public News {
        told = List.copyOf(told);
        added = List.copyOf(added);
    }

    /** What somebody who has finished a module has to do about it now. */
    public sealed interface Asked {

        /** The day by which, to that person's midnight. */
        Optional<LocalDate> by();

        /** To be answered once, together with the acknowledgement. */
        Optional<Question> question();

        /**
         * To read what has changed, and to acknowledge it.
         *
         * @param note what has changed, in words; may be empty
         */
        record ReadAgain(LocalizedText note, Optional<LocalDate> by, Optional<Question> question) implements Asked {}

        /** To acknowledge a rule they have read. */
        record AcceptRule() implements Asked {

            @Override
            public Optional<LocalDate> by() {
                return Optional.empty();
            }

            @Override
            public Optional<Question> question() {
                return Optional.empty();
            }
        }
    }

    public boolean isNothing() {
        return asked.isEmpty() && told.isEmpty() && added.isEmpty();
    }
}
