package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.media.ClipId;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Records what a person does and tells how far the person is. Every write is one conditional update on a deterministic id: the
 * same call twice, or N at once, has one effect.
 */
@Needs(Permission.LEARN)
@Service
public class Learning {

    private final Catalog catalog;
    private final ProgressReader progress;
    private final FactsReader facts;
    private final Settling settling;
    private final Completeness completeness;
    private final HandIns handIns;
    private final Watching watching;
    private final OpeningDocuments openings;
    private final DraftDocuments drafts;
    private final History history;
    private final Shuffles shuffles;
    private final Clock clock;

    Learning(
            Catalog catalog,
            ProgressReader progress,
            FactsReader facts,
            Settling settling,
            Completeness completeness,
            HandIns handIns,
            Watching watching,
            OpeningDocuments openings,
            DraftDocuments drafts,
            History history,
            Shuffles shuffles,
            Clock clock) {
        this.catalog = catalog;
        this.progress = progress;
        this.facts = facts;
        this.settling = settling;
        this.completeness = completeness;
        this.handIns = handIns;
        this.watching = watching;
        this.openings = openings;
        this.drafts = drafts;
        this.history = history;
        this.shuffles = shuffles;
        this.clock = clock;
    }

    /** Facts of one person, one round trip for each kind. Also presses stamps that a crash kept from being pressed. */
    public Progress progress(PersonId person) {
        return progress.read(person);
    }

    public UnitState state(PersonId person, LearningModule module, Unit unit) {
        return settled(person, facts.read(person, module, unit));
    }

    /** The person has the unit before them: remembered as the place to continue, and as the start of watching time. */
    public UnitState open(PersonId person, LearningModule module, Unit unit) {
        var opening = openings.open(person, module.id(), unit.id(), now());
        return settled(person, facts.read(person, module, unit, Optional.of(opening)));
    }

    /** The end of the unit's text was seen. */
    public UnitState markRead(PersonId person, LearningModule module, Unit unit) {
        var opening = openings.markRead(person, module.id(), unit.id(), now());
        return settled(person, facts.read(person, module, unit, Optional.of(opening)));
    }

    /** Answers in progress, as saved last; those that do not fit a check that was changed since are left out. */
    public Map<QuestionId, Answer> savedAnswers(PersonId person, Unit unit) {
        return unit.check().isEmpty()
                ? Map.of()
                : AnswerSheet.ofRecorded(unit.check(), drafts.find(person, unit.id()))
                        .answers();
    }

    /** Saves without handing in; the last one wins. @throws AnswersDoNotFit if they do not fit the check */
    public void saveAnswers(PersonId person, Unit unit, Map<QuestionId, Answer> answers) {
        var sheet = new AnswerSheet(unit.check(), answers);
        drafts.save(person, unit.id(), sheet.answers(), now());
    }

    /**
     * Hands in a check.
     *
     * @param attempt which try this is meant to be, from 1: a second hand-in of the same try gives the first one's result
     * @throws AnswersDoNotFit if the answers do not fit the check
     * @throws TryOutOfTurn if a try before this one is missing
     * @throws IllegalArgumentException if the unit has no check
     */
    public HandInResult handIn(
            PersonId person, LearningModule module, Unit unit, int attempt, Map<QuestionId, Answer> answers) {
        return handIns.handIn(person, module, unit, attempt, answers);
    }

    /**
     * Hands in a check for callers that do not count tries: as the next one. The answers of the last try once more give its
     * result.
     *
     * @throws AnswersDoNotFit if the answers do not fit the check
     * @throws IllegalArgumentException if the unit has no check
     */
    public HandInResult handIn(PersonId person, LearningModule module, Unit unit, Map<QuestionId, Answer> answers) {
        return handIns.handIn(person, module, unit, answers);
    }

    /** How options are shuffled in this try: the same on every device, another one at the next try. */
    public long shuffleSeed(PersonId person, Unit unit, int attempt) {
        return shuffles.seed(person, unit.id(), attempt);
    }

    public Watched watched(PersonId person, ClipId clip) {
        return watching.watched(person, clip);
    }

    /**
     * Adds watched ranges. Credits at most real time since the last call x speed x 1.1; what exceeds it is cut off, nothing is
     * taken away. Seconds that were credited before cost nothing, so that a report may be sent again.
     *
     * @param ranges in the order they were watched, at most 1000
     * @param speed playback rate, 0.25 to 2
     * @param position where the player stands, in seconds
     */
    public Watched watch(PersonId person, ClipId clip, List<Watched.Range> ranges, double speed, double position) {
        var places = unitsWith(clip);
        var units = places.stream().map(place -> place.unit().id()).toList();
        var credit = watching.watch(person, clip, units, new Watching.Sitting(ranges, speed, position));
        if (credit.doneNow()) {
            places.forEach(place -> state(person, place.module(), place.unit()));
        }
        return credit.watched();
    }

    /** Notes what somebody has watched again; the same report twice counts once. It credits nothing. */
    public void watchedAgain(PersonId person, ClipId clip, Replays again) {
        watching.again(person, clip, again);
    }

    /** Whole seconds of a clip that are still to watch until it counts. */
    public int secondsLeft(ClipId clip, Watched watched) {
        return completeness.secondsLeft(clip, new Footage(watched.ranges()));
    }

    /** Points and stamps, newest first. */
    public List<Footprint> history(PersonId person, int limit) {
        return history.of(person, limit);
    }

    private UnitState settled(PersonId person, UnitFacts read) {
        return completeness.state(settling.settle(person, read));
    }

    private List<Place> unitsWith(ClipId clip) {
        return catalog.modules().stream()
                .flatMap(module -> module.units().stream()
                        .filter(unit -> unit.clips().contains(clip))
                        .map(unit -> new Place(module, unit)))
                .toList();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private record Place(LearningModule module, Unit unit) {}

    /** @param subject module or trail id for a stamp, unit id for points */
    public record Footprint(Kind kind, String subject, Instant at, int points) {
        public enum Kind {
            UNIT,
            MODULE_STAMP,
            TRAIL_STAMP
        }
    }
}
