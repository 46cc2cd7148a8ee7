package dev.michi.media;

import static dev.michi.media.JobDocuments.ended;
import static dev.michi.media.JobDocuments.waiting;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.media.MediaJob.State;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.FindAndModifyOptions;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

/**
 * The collection {@code media_jobs}, for workers: a job is claimed with a lease that is renewed until the job has ended. What is
 * answered with false was cancelled, or taken over by another worker.
 */
@Repository
class ClaimedJobDocuments {

    static final int MAX_ATTEMPTS = 3;
    static final Duration LEASE = Duration.ofSeconds(60);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(20);
    private static final int CANDIDATES = 400;

    private final MongoOperations database;
    private final Clock clock;

    ClaimedJobDocuments(MongoOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
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
            update(
                    unchanged,
                    ended(
                            State.FAILED,
                            "Michi ended " + job.attempts() + " times while making the clip",
                            clock.instant()));
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
        return update(held(job), ended(State.DONE, "", clock.instant()).set("percent", 100));
    }

    /** Tries again later, each time after a longer pause; false if that was the last attempt and the job has failed. */
    boolean failed(JobDocument job, String reason) {
        if (job.attempts() >= MAX_ATTEMPTS) {
            update(held(job), ended(State.FAILED, reason, clock.instant()));
            return false;
        }
        var pause = FIRST_PAUSE.multipliedBy(1L << (2 * (job.attempts() - 1)));
        update(held(job), waiting(clock.instant().plus(pause), clock.instant()).set("reason", reason));
        return true;
    }

    /** It will never succeed: nobody has to wait for another attempt. */
    void failedForGood(JobDocument job, String reason) {
        update(held(job), ended(State.FAILED, reason, clock.instant()));
    }

    /** Gives the job back as if it had not been started, because this process ends. */
    void release(JobDocument job) {
        update(held(job), waiting(clock.instant(), clock.instant()).inc("attempts", -1));
    }

    /** Gives failed jobs another chance: whoever restarts Michi has repaired something. */
    long reviveFailed(Set<MediaJob.Kind> kinds) {
        var failed = database.find(query(where("state").is(State.FAILED)), JobDocument.class).stream()
                .filter(job -> kinds.contains(job.work()))
                .map(JobDocument::id)
                .toList();
        return database.updateMulti(
                        query(where("_id").in(failed).and("state").is(State.FAILED)),
                        waiting(clock.instant(), clock.instant()).set("attempts", 0),
                        JobDocument.class)
                .getModifiedCount();
    }

    /** Puts back what a process had claimed that is known to be dead. Its attempts count. */
    long takeFrom(String deadOwner) {
        return database.updateMulti(
                        query(where("state").is(State.RUNNING).and("leaseOwner").is(deadOwner)),
                        waiting(clock.instant(), clock.instant()),
                        JobDocument.class)
                .getModifiedCount();
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

    private boolean update(Criteria which, Update change) {
        return database.updateFirst(query(which), change, JobDocument.class).getMatchedCount() == 1;
    }
}
