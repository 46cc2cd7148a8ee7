package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.people.PersonId;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Carries out moves: the unit is added to the one draft, then taken out of the other. It is written down before and ended after,
 * and each step can be repeated, so that a crash in between leaves the unit in both drafts until the portal is up again, and never
 * in none.
 */
@Component
class UnitMover {

    private static final Logger LOG = LoggerFactory.getLogger(UnitMover.class);

    private final DraftDocuments drafts;
    private final RevisionDocuments revisions;
    private final CommentDocuments comments;
    private final UnitMoveDocuments moves;
    private final Handovers handovers;
    private final Addresses addresses;
    private final AuditLog audit;
    private final Clock clock;

    UnitMover(
            DraftDocuments drafts,
            RevisionDocuments revisions,
            CommentDocuments comments,
            UnitMoveDocuments moves,
            Handovers handovers,
            Addresses addresses,
            AuditLog audit,
            Clock clock) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.comments = comments;
        this.moves = moves;
        this.handovers = handovers;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /** Brings to an end what a crash has left half done. */
    @Scheduled(fixedDelay = 5_000)
    void resume() {
        for (var move : moves.all()) {
            try {
                carryOut(move);
            } catch (RuntimeException failed) {
                LOG.warn("Unit {} could not be moved; it is tried again", move.unit(), failed);
            }
        }
    }

    /** Doing it again gives the same. A move of the same unit that was begun before is brought to its end first. */
    Moving move(UnitMove wish) {
        var counts = moves.begin(wish);
        if (counts.isSame(wish)) {
            return carryOut(counts);
        }
        carryOut(counts);
        return moves.begin(wish).isSame(wish) ? carryOut(wish) : new Moving.Locked(wish.from());
    }

    private Moving carryOut(UnitMove move) {
        var moving = added(move);
        if (moving instanceof Moving.Moved && !isTakenOut(move)) {
            return new Moving.Locked(move.from());
        }
        if (moving instanceof Moving.Moved) {
            comments.move(move.from(), move.to(), move.unit());
            audit.record(
                    "moved:" + move.unit() + ":" + move.from() + ":" + move.to() + ":"
                            + move.at().toEpochMilli(),
                    move.by(),
                    AuditAct.UNIT_MOVED,
                    move.from().toString(),
                    Map.of("unit", move.unit(), "to", move.to().toString()));
        }
        moves.end(move);
        return moving;
    }

    /** To the draft that gets it, which is begun if it is to be a new one. */
    private Moving added(UnitMove move) {
        var from = drafts.find(move.from());
        var parcel = from.flatMap(it -> UnitParcel.of(module(it), move.unit()));
        var to = drafts.find(move.to());
        if (to.filter(it -> UnitParcel.find(module(it), move.unit()).isPresent())
                .isPresent()) {
            return new Moving.Moved(move.to());
        }
        if (from.isEmpty() || parcel.isEmpty()) {
            return new Moving.NotThere();
        }
        if (to.isEmpty() && move.title().isEmpty()) {
            return new Moving.NoTarget();
        }
        return to.map(it -> addedTo(it, from.get(), parcel.get(), move))
                .orElseGet(() -> begunWith(from.get(), parcel.get(), move));
    }

    private Moving addedTo(Draft to, Draft from, UnitParcel parcel, UnitMove move) {
        if (to.stage() instanceof Stage.Scheduled) {
            return new Moving.Locked(to.id());
        }
        var next = parcel.into(module(to));
        if (Shape.unusable(next).isPresent()) {
            return new Moving.Full();
        }
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        revisions.keep(to);
        return drafts.replace(to, Written.withUnitOf(from, move.unit(), to, next, move.by(), now))
                ? new Moving.Moved(to.id())
                : added(move);
    }

    private Moving begunWith(Draft from, UnitParcel parcel, UnitMove move) {
        var title = move.title().orElseThrow();
        var slug = addresses.free(move.to().kind(), Addresses.slug(title.en()));
        var empty = module(from).sibling(move.to().id(), slug, title);
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        var begun = Draft.begun(empty, move.by(), Optional.empty(), now);
        drafts.insert(Written.withUnitOf(from, move.unit(), begun, parcel.into(empty), move.by(), now));
        return added(move);
    }

    /** False if it is planned for publishing as it is. */
    private boolean isTakenOut(UnitMove move) {
        var from = drafts.find(move.from());
        if (from.isEmpty() || UnitParcel.find(module(from.get()), move.unit()).isEmpty()) {
            return true;
        }
        if (from.get().stage() instanceof Stage.Scheduled) {
            return false;
        }
        var next = UnitParcel.without(module(from.get()), move.unit());
        revisions.keep(from.get());
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return drafts.replace(from.get(), Written.after(from.get(), next, move.by(), now)) || isTakenOut(move);
    }

    /**
     * Takes units that learners have elsewhere back there, before the draft that holds them is thrown away.
     *
     * @return the draft without them; nothing if the other one is planned for publishing
     */
    Optional<Draft> giveBack(Draft draft, PersonId by) {
        for (var arrived : handovers.arriving(draft.manuscript()).entrySet()) {
            var unit = arrived.getKey().value();
            var home = handovers.origin(arrived.getValue());
            boolean left = home.filter(it -> UnitParcel.find(module(it), unit).isEmpty())
                    .isPresent();
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            if (left
                    && !(move(new UnitMove(unit, draft.id(), home.get().id(), Optional.empty(), by, now))
                            instanceof Moving.Moved)) {
                return Optional.empty();
            }
        }
        return drafts.find(draft.id());
    }

    private static ModuleManuscript module(Draft draft) {
        return (ModuleManuscript) draft.manuscript();
    }
}
