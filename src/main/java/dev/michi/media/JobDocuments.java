package dev.michi.media;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.MediaJob.State;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The collection {@code media_jobs}. Every change is one conditional update of one document: it is answered with true
 * if the document was in the expected state and has been changed.
 */
@Repository
class JobDocuments {

    static final int MAX_ATTEMPTS = 3;
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final int CANDIDATES = 400;
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
        return update(
                ended,
                waiting(clock.instant()).set("attempts", 0).set("percent", 0).set("reason", ""));
    }

    /** Gives failed jobs another chance: whoever restarts Michi has repaired something. */
    long reviveFailed(Set<MediaJob.Kind> kinds) {
        var failed = database.find(query(where("state").is(State.FAILED)), JobDocument.class).stream()
                .filter(job -> kinds.contains(job.work()))
                .map(JobDocument::id)
                .toList();
        return database.updateMulti(
                        query(where("_id").in(failed).and("state").is(State.FAILED)),
                        waiting(clock.instant()).set("attempts", 0),
                        JobDocument.class)
                .getModifiedCount();
    }

    /** Puts back what a process had claimed that is known to be dead. Its attempts count. */
    long takeFrom(String deadOwner) {
        return database.updateMulti(
                        query(where("state").is(State.RUNNING).and("leaseOwner").is(deadOwner)),
                        waiting(clock.instant()),
                        JobDocument.class)
                .getModifiedCount();
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

    /** Takes the most urgent job of these kinds that nobody works on: a waiting one, or one whose worker has gone silent. */
    Optional<JobDocument> claim(String owner, Set<MediaJob.Kind> kinds) {
        var now = clock.instant();
        var free = new Criteria()
                .orOperator(
                        where("state").is(State.WAITING).and("notBefore").lte(now),
                        where("state").is(State.RUNNING).and("leaseUntil").lt(now));
        var urgent = Sort.by(Sort.Order.desc("wanted"), Sort.Order.asc("createdAt"), Sort.Order.asc("_id"));
        var candidates = database.find(query(free).with(urgent).limit(CANDIDATES), JobDocument.class).stream()
                .filter(job -> kinds.contains(job.work()))
                .toList();
        return JobQueue.inTurn(candidates, served(candidates), now).stream()
                .flatMap(job -> claim(job, owner, now).stream())
                .findFirst();
    }

    private Map<String, Instant> served(List<JobDocument> candidates) {
        var served = new HashMap<String, Instant>();
        candidates.stream().map(JobQueue::ownerOf).distinct().forEach(owner -> {
            var which = where("owner").is(owner.isEmpty() ? null : owner);
            var last =
                    query(which).with(Sort.by(Sort.Direction.DESC, "startedAt")).limit(1);
            database.find(last, JobDocument.class).stream()
                    .flatMap(job -> Stream.ofNullable(job.startedAt()))
                    .forEach(at -> served.put(owner, at));
        });
        return served;
    }

    private Optional<JobDocument> claim(JobDocument job, String owner, Instant now) {
        var unchanged = unchanged(job);
        if (job.attempts() >= MAX_ATTEMPTS) {
            update(unchanged, ended(State.FAILED, "Michi ended " + job.attempts() + " times while making the clip"));
            return Optional.empty();
        }
        var running = new Update()
                .set("state", State.RUNNING)
                .set("leaseOwner", owner)
                .set("leaseUntil", now.plus(LEASE))
                .set("startedAt", now)
                .set("changedAt", now)
                .inc("attempts", 1);
        return Optional.ofNullable(database.findAndModify(
                query(unchanged), running, FindAndModifyOptions.options().returnNew(true), JobDocument.class));
    }

    private static Criteria unchanged(JobDocument job) {
        var same = where("_id")
                .is(job.id())
                .and("state")
                .is(job.state())
                .and("attempts")
                .is(job.attempts());
        return job.state() == State.RUNNING ? same.and("leaseUntil").is(job.leaseUntil()) : same;
    }

    /** Tells that the owner still works on it; false if the job was cancelled or taken over. */
    boolean renew(JobDocument job) {
        return update(held(job), new Update().set("leaseUntil", clock.instant().plus(LEASE)));
    }

    boolean progress(JobDocument job, int percent) {
        var now = clock.instant();
        return update(
                held(job),
                new Update()
                        .set("percent", percent)
                        .set("leaseUntil", now.plus(LEASE))
                        .set("changedAt", now));
    }

    boolean done(JobDocument job) {
        return update(held(job), ended(State.DONE, "").set("percent", 100));
    }

    /** Tries again later, each time after a longer pause; false if that was the last attempt and the job has failed. */
    boolean failed(JobDocument job, String reason) {
        if (job.attempts() >= MAX_ATTEMPTS) {
            update(held(job), ended(State.FAILED, reason));
            return false;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << (2 * (job.attempts() - 1)));
        update(held(job), waiting(clock.instant().plus(pause)).set("reason", reason));
        return true;
    }

    /** It will never succeed: nobody has to wait for another attempt. */
    void failedForGood(JobDocument job, String reason) {
        update(held(job), ended(State.FAILED, reason));
    }

    /** Gives the job back as if it had not been started, because this process ends. */
    void release(JobDocument job) {
        update(held(job), waiting(clock.instant()).inc("attempts", -1));
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
                        ended(State.CANCELLED, reason),
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

    private static Criteria held(JobDocument job) {
        return where("_id")
                .is(job.id())
                .and("state")
                .is(State.RUNNING)
                .and("leaseOwner")
                .is(job.leaseOwner())
                .and("attempts")
                .is(job.attempts());
    }

    private Update waiting(Instant notBefore) {
        return ended(State.WAITING, "").set("notBefore", notBefore);
    }

    private Update ended(State state, String reason) {
        return new Update()
                .set("state", state)
                .set("reason", reason)
                .set("changedAt", clock.instant())
                .unset("leaseUntil");
    }

    private boolean update(Criteria which, Update change) {
        return database.updateFirst(query(which), change, JobDocument.class).getMatchedCount() == 1;
    }
}
