package dev.michi.authoring;

import dev.michi.catalog.Question;
import dev.michi.catalog.pack.SourceReading;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the one question that is asked after a substantive change, by the rules of any check. */
@Component
class Questions {

    private final SourceReading reading;

    Questions(SourceReading reading) {
        this.reading = reading;
    }

    /** Nothing if something is wrong with it. */
    Optional<Question> read(QuestionManuscript question) {
        var unit = new UnitManuscript(
                "u-asked", "asked", Manuscript.text(null), 1, List.of(), List.of(question), List.of());
        var check = CheckYaml.of(unit);
        return reading.question(check.text());
    }
}
