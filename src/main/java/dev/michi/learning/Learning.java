package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.media.ClipId;
import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Records what a person does and tells how far the person is. Every write is one conditional update on a deterministic id: the
 * same call twice, or N at once, has one effect.
 */
public interface Learning {

    /** Facts of one person, one round trip for each kind. Also presses stamps that a crash kept from being pressed. */
    Progress progress(PersonId person);

    UnitState state(PersonId person, LearningModule module, Unit unit);

    /** The person has the unit before them: remembered as the place to continue, and as the start of watching time. */
    UnitState open(PersonId person, LearningModule module, Unit unit);

    /** The end of the unit's text was seen. */
    UnitState markRead(PersonId person, LearningModule module, Unit unit);

    /** Answers in progress, as saved last. */
    Map<QuestionId, Answer> savedAnswers(PersonId person, Unit unit);

    /** Saves without handing in; the last one wins. @throws IllegalArgumentException if they do not fit the check */
    void saveAnswers(PersonId person, Unit unit, Map<QuestionId, Answer> answers);

    /**
     * Hands in a check.
     *
     * @param attempt which try this is meant to be, from 1: a second hand-in of the same try gives the first one's result
     * @throws IllegalArgumentException if the answers do not fit the check
     */
    HandInResult handIn(
            PersonId person, LearningModule module, Unit unit, int attempt, Map<QuestionId, Answer> answers);

    /** How options are shuffled in this try: the same on every device, another one at the next try. */
    long shuffleSeed(PersonId person, Unit unit, int attempt);

    Watched watched(PersonId person, ClipId clip);

    /**
     * Adds watched ranges. Credits at most real time since the last call x speed x 1.1; what exceeds it is cut off, nothing is
     * taken away.
     *
     * @param speed playback rate, 0.25 to 2
     * @param position where the player stands, in seconds
     */
    Watched watch(PersonId person, ClipId clip, List<Watched.Range> ranges, double speed, double position);

    /** Points and stamps, newest first. */
    List<Footprint> history(PersonId person, int limit);

    /** @param subject module id for a stamp, unit id for points */
    record Footprint(Kind kind, String subject, Instant at, int points) {
        public enum Kind {
            UNIT,
            MODULE_STAMP,
            TRAIL_STAMP
        }
    }
}
