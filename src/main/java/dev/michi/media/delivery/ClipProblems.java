package dev.michi.media.delivery;

import dev.michi.media.ClipOutcome;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import java.util.List;
import java.util.Map;

/** What became of a wish, where it did not come true. */
final class ClipProblems {

    private ClipProblems() {}

    static ProblemException of(ClipOutcome outcome) {
        return switch (outcome) {
            case ClipOutcome.Invalid invalid -> ProblemException.invalid(invalid.field(), invalid.key());
            case ClipOutcome.NotYours notYours ->
                new ProblemException(
                        ProblemKind.FORBIDDEN, List.of(new ProblemException.FieldError("clip", "media.api.not-yours")));
            case ClipOutcome.Outdated outdated -> new ProblemException(ProblemKind.OUTDATED);
            case ClipOutcome.InUse inUse ->
                new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(new ProblemException.FieldError("clip", "media.api.in-use")),
                        Map.of("usedIn", inUse.uses()));
            case ClipOutcome.NotFound notFound -> ProblemException.notFound();
            case ClipOutcome.Accepted accepted -> throw new IllegalStateException("That is no problem");
            case ClipOutcome.Deleted deleted -> throw new IllegalStateException("That is no problem");
        };
    }
}
