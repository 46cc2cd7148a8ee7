package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.MediaJob.State;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The collection {@code media_jobs}, for those who order work and look how far it is. Every change is one conditional update of
 * one document: it is answered with true if the document was in the expected state and has been changed.
 */
@Repository
class JobDocuments {

    private static final int LISTED = 200;

    private final MongoOperations database;
    private final Clock clock;

    JobDocuments(MongoOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Optional<JobDocument> find(ClipId clip, Language language, String fingerprint) {
        var id = JobDocument.id(clip, language, fingerprint);
        return Optional.ofNullable(database.findById(id, JobDocument.class));
    }

    Optional<JobDocument> find(String id) {
        return Optional.ofNullable(database.findById(id, JobDocument.class));
    }

    List<JobDocument> newest() {
        return newest(new Criteria());
    }

    List<JobDocument> newestOf(PersonId owner) {
        return newest(where("owner").is(owner.value()));
    }

    private List<JobDocument> newest(Criteria which) {
        return database.find(
                query(which).with(Sort.by(Sort.Direction.DESC, "createdAt")).limit(LISTED), JobDocument.class);
    }

    /** Adds the job, or starts it over if it ended before. */
    void add(JobDocument job) {
        try {
            database.insert(job);
        } catch (DuplicateKeyException e) {
            restart(job.id());
        }
    }

    void add(ClipId clip, Language language, String fingerprint, @Nullable String owner, double effort) {
        add(JobDocument.drawing(clip, language, fingerprint, order(owner, effort, false)));
    }

    JobDocument.Order order(@Nullable String owner, double effort, boolean wanted) {
        return new JobDocument.Order(owner, effort, wanted, clock.instant());
    }

    /** Puts an ended job back into the queue with all its attempts. */
    boolean restart(String id) {
        var ended = where("_id").is(id).and("state").in(State.DONE, State.FAILED, State.CANCELLED);
        var now = clock.instant();
        var again = waiting(now, now).set("attempts", 0).set("percent", 0);
        return database.updateFirst(query(ended), again, JobDocument.class).getMatchedCount() == 1;
    }

    /** Somebody waits for the clip: its jobs come first. */
    void want(ClipId clip) {
        database.updateMulti(
                query(where("clip")
                        .is(clip.value())
                        .and("state")
                        .is(State.WAITING)
                        .and("wanted")
                        .is(false)),
                new Update().set("wanted", true),
                JobDocument.class);
    }

    /** Cancels what is waiting or running for the clip; gives how many. */
    long cancel(ClipId clip) {
        return cancel(where("clip").is(clip.value()), "Cancelled");
    }

    /** Cancels one job; false if it was not waiting or running. */
    boolean cancel(String id) {
        return cancel(where("_id").is(id), "Cancelled") > 0;
    }

    long cancelAbout(RecordingId recording) {
        return cancel(where("recording").is(recording.value()), "The recording was deleted");
    }

    void forget(ClipId clip) {
        database.remove(query(where("clip").is(clip.value())), JobDocument.class);
    }

    /** Cancels older versions of the clip. */
    void supersede(ClipId clip, String fingerprint) {
        cancel(where("clip").is(clip.value()).and("fingerprint").ne(fingerprint), "A newer version was submitted");
    }

    private long cancel(Criteria which, String reason) {
        return database.updateMulti(
                        query(which.and("state").in(State.WAITING, State.RUNNING)),
                        ended(State.CANCELLED, reason, clock.instant()),
                        JobDocument.class)
                .getModifiedCount();
    }

    /** What workers of other processes have done at their jobs, or how far they are. */
    List<JobDocument> changedElsewhere(Instant since, Set<String> ourWorkers) {
        var which = where("changedAt")
                .gte(since)
                .and("leaseOwner")
                .nin(ourWorkers)
                .and("state")
                .in(State.RUNNING, State.DONE, State.FAILED);
        return database.find(query(which).with(Sort.by("changedAt")), JobDocument.class).stream()
                .filter(job -> job.leaseOwner() != null)
                .toList();
    }

    /** Back in the queue, to be taken up from then on. */
    static Update waiting(Instant notBefore, Instant now) {
        return ended(State.WAITING, "", now).set("notBefore", notBefore);
    }

    /** Nobody works on it any more. */
    static Update ended(State state, String reason, Instant now) {
        return new Update()
                .set("state", state)
                .set("reason", reason)
                .set("changedAt", now)
                .unset("leaseUntil");
    }
}
