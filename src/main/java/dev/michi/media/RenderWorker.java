package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.ffmpeg.Folders;
import dev.michi.media.ffmpeg.Orphans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Does jobs, one at a time. A job is claimed with a lease, which heartbeats renew: if the process dies, another one, or
 * this one after its restart, takes the job over when the lease has run out.
 */
class RenderWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RenderWorker.class);

    private final ClaimedJobDocuments jobs;
    private final JobLogDocuments logs;
    private final Map<MediaJob.Kind, JobWork> works;
    private final Path folder;
    private final Duration patience;
    private final Executor executor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String owner = UUID.randomUUID().toString();
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile Optional<Running> running = Optional.empty();
    private volatile boolean stopped;

    private static final class Running {

        final JobDocument job;
        final Cancellation cancellation = new Cancellation();
        volatile Instant lastSign;
        volatile boolean silent;

        Running(JobDocument job, Instant now) {
            this.job = job;
            this.lastSign = now;
        }
    }

    /**
     * @param folder for working folders, ours alone
     * @param patience nothing takes so long without a sign; an ffmpeg that was stopped gives none
     * @param executor one platform thread, which outlives the jobs
     */
    RenderWorker(
            ClaimedJobDocuments jobs,
            JobLogDocuments logs,
            Map<MediaJob.Kind, JobWork> works,
            Path folder,
            Duration patience,
            Executor executor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.logs = logs;
        this.works = Map.copyOf(works);
        this.folder = folder;
        this.patience = patience;
        this.executor = executor;
        this.clock = clock;
        this.events = events;
    }

    /** Clears away what a crash left behind: processes and half-made clips. Before the first job. */
    void tidy() {
        try {
            Files.createDirectories(folder);
            succeed();
            try (var left = Files.list(folder).filter(Files::isDirectory)) {
                for (var each : (Iterable<Path>) left::iterator) {
                    if (Orphans.reap(each)) {
                        LOG.warn("Ended an ffmpeg that an earlier Michi had left running");
                    }
                    Folders.delete(each);
                }
            }
        } catch (IOException e) {
            throw new MediaException("The working folder of clips cannot be used", e);
        }
        jobs.reviveFailed(works.keySet());
    }

    /** The data folder is ours alone: whoever is named here has died, and its jobs need not wait for their leases. */
    private void succeed() throws IOException {
        var note = folder.resolve("worker");
        if (Files.exists(note)) {
            jobs.takeFrom(Files.readString(note).strip());
        }
        Files.writeString(note, owner);
    }

    /** How it is named in the documents of its jobs. */
    String owner() {
        return owner;
    }

    /** Works in the background until nothing is left to do. */
    void wake() {
        if (!stopped && awake.compareAndSet(false, true)) {
            executor.execute(() -> {
                awake.set(false);
                var more = true;
                while (more && !stopped) {
                    more = runNext();
                }
            });
        }
    }

    /** Tells the database that the running job is alive, and ends it if it is no longer wanted or gives no sign. */
    void heartbeat() {
        running.ifPresent(each -> {
            if (clock.instant().isAfter(each.lastSign.plus(patience))) {
                each.silent = true;
                each.cancellation.cancel();
            } else if (!jobs.renew(each.job)) {
                each.cancellation.cancel();
            }
        });
    }

    /** Looks at once whether the running job has been cancelled. */
    void dropOutdated() {
        heartbeat();
    }

    /** Ends the running job and gives it back, to be done after the restart. */
    void stop() {
        stopped = true;
        running.ifPresent(each -> each.cancellation.cancel());
    }

    /** Does the most urgent job; false if there was none to do. */
    boolean runNext() {
        var claimed = jobs.claim(owner, works.keySet());
        claimed.ifPresent(this::run);
        return claimed.isPresent();
    }

    private void run(JobDocument job) {
        var now = new Running(job, clock.instant());
        running = Optional.of(now);
        var work = folder.resolve(UUID.randomUUID().toString());
        var started = clock.instant();
        try {
            Files.createDirectories(work);
            perform(now, work);
            var seconds = Duration.between(started, clock.instant()).toSeconds();
            LOG.info("Done in {} s: {}, {}", seconds, job.work(), job.subject());
        } catch (Cancelled e) {
            ended(now);
        } catch (JobWork.CannotSucceed e) {
            var reason = String.valueOf(e.getMessage());
            jobs.failedForGood(job, reason);
            LOG.warn("Cannot be done: {}, {}: {}", job.work(), job.subject(), reason);
            work(job).failed(job);
            JobNews.failed(job, reason).forEach(events::publishEvent);
        } catch (RuntimeException | IOException e) {
            fail(job, e);
        } finally {
            running = Optional.empty();
            keepLog(job, work);
            Folders.delete(work);
        }
    }

    /** For administrators. A database that cannot take it must not change what became of the job. */
    private void keepLog(JobDocument job, Path work) {
        try {
            logs.keep(job.id(), work);
        } catch (RuntimeException e) {
            LOG.warn("The log of a job cannot be kept: {}", job.id(), e);
        }
    }

    private void perform(Running now, Path folder) throws IOException {
        var progress = new JobProgress(now);
        work(now.job).perform(now.job, folder, progress::report, now.cancellation);
        if (jobs.done(now.job)) {
            JobNews.done(now.job).forEach(events::publishEvent);
        }
    }

    private JobWork work(JobDocument job) {
        return Objects.requireNonNull(works.get(job.work()), "Only jobs of our kinds are claimed");
    }

    private void ended(Running now) {
        if (now.silent) {
            fail(now.job, new IOException("ffmpeg gave no sign for " + patience.toSeconds() + " s"));
            return;
        }
        if (stopped) {
            jobs.release(now.job);
        }
        LOG.info("Ended: {}, {}", now.job.work(), now.job.subject());
    }

    private void fail(JobDocument job, Exception e) {
        var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (jobs.failed(job, reason)) {
            LOG.warn("Failed, will be tried again: {}, {}: {}", job.work(), job.subject(), reason);
        } else {
            LOG.error("Failed for good: {}, {}", job.work(), job.subject(), e);
            work(job).failed(job);
            JobNews.failed(job, reason).forEach(events::publishEvent);
        }
    }

    /** Passes on at most one report a second, and only rising ones, also from attempt to attempt. */
    private final class JobProgress {

        private final Running running;
        private int told;
        private Instant next = Instant.MIN;

        JobProgress(Running running) {
            this.running = running;
            this.told = running.job.percent();
        }

        synchronized void report(int percent) {
            var now = clock.instant();
            running.lastSign = now;
            if (percent <= told || now.isBefore(next)) {
                return;
            }
            told = percent;
            next = now.plusSeconds(1);
            if (jobs.progress(running.job, percent)) {
                JobNews.progressed(running.job, percent).forEach(events::publishEvent);
            } else {
                running.cancellation.cancel();
            }
        }
    }
}
