package dev.michi.media;

import dev.michi.media.ClipDocument.Rendition;
import dev.michi.media.ffmpeg.Cancellation;
import dev.michi.media.ffmpeg.Cancelled;
import dev.michi.media.ffmpeg.Folders;
import dev.michi.media.ffmpeg.Orphans;
import dev.michi.media.rendering.ClipMaker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;

/**
 * Makes clips, one at a time. A job is claimed with a lease, which heartbeats renew: if the process dies, another one, or
 * this one after its restart, takes the job over when the lease has run out.
 */
class RenderWorker {

    private static final Logger LOG = LoggerFactory.getLogger(RenderWorker.class);

    private final JobDocuments jobs;
    private final ClipDocuments clips;
    private final RenditionStore renditions;
    private final ClipMaker maker;
    private final Path folder;
    private final Executor executor;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final String owner = UUID.randomUUID().toString();
    private final AtomicBoolean awake = new AtomicBoolean();
    private volatile Optional<Running> running = Optional.empty();
    private volatile boolean stopped;

    private record Running(JobDocument job, Cancellation cancellation) {}

    /** @param executor one platform thread, which outlives the jobs @param folder for working folders, ours alone */
    RenderWorker(
            JobDocuments jobs,
            ClipDocuments clips,
            RenditionStore renditions,
            ClipMaker maker,
            Path folder,
            Executor executor,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jobs = jobs;
        this.clips = clips;
        this.renditions = renditions;
        this.maker = maker;
        this.folder = folder;
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
        jobs.reviveFailed();
    }

    /** The data folder is ours alone: whoever is named here has died, and its jobs need not wait for their leases. */
    private void succeed() throws IOException {
        var note = folder.resolve("worker");
        if (Files.exists(note)) {
            jobs.takeFrom(Files.readString(note).strip());
        }
        Files.writeString(note, owner);
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

    /** Tells the database that the running job is alive, and ends it if it is no longer wanted. */
    void heartbeat() {
        running.filter(each -> !jobs.renew(each.job()))
                .ifPresent(each -> each.cancellation().cancel());
    }

    /** Looks at once whether the running job has been cancelled. */
    void dropOutdated() {
        heartbeat();
    }

    /** Ends the running job and gives it back, to be made after the restart. */
    void stop() {
        stopped = true;
        running.ifPresent(each -> each.cancellation().cancel());
    }

    /** Makes the most urgent clip; false if there was none to make. */
    boolean runNext() {
        var claimed = jobs.claim(owner);
        claimed.ifPresent(this::run);
        return claimed.isPresent();
    }

    private void run(JobDocument job) {
        var cancellation = new Cancellation();
        running = Optional.of(new Running(job, cancellation));
        var work = folder.resolve(UUID.randomUUID().toString());
        var started = clock.instant();
        try {
            Files.createDirectories(work);
            make(job, work, cancellation);
            LOG.info(
                    "Made clip {} ({}) in {} s",
                    job.clip(),
                    job.language(),
                    java.time.Duration.between(started, clock.instant()).toSeconds());
        } catch (Cancelled e) {
            if (stopped) {
                jobs.release(job);
            }
            LOG.info("Ended making clip {} ({})", job.clip(), job.language());
        } catch (RuntimeException | IOException e) {
            fail(job, e);
        } finally {
            running = Optional.empty();
            Folders.delete(work);
        }
    }

    private void make(JobDocument job, Path work, Cancellation cancellation) {
        var clip = clips.find(job.clipId()).filter(each -> each.fingerprint().equals(job.fingerprint()));
        if (clip.isEmpty()) {
            jobs.supersede(
                    job.clipId(),
                    clips.find(job.clipId()).map(ClipDocument::fingerprint).orElse(""));
            throw new Cancelled();
        }
        var storyboard = StoryboardJson.read(clip.get().storyboard());
        var progress = new JobProgress(job, cancellation);
        var made = maker.make(storyboard, job.inLanguage(), work, progress::report, cancellation);
        cancellation.check();
        Rendition rendition = renditions.store(made, clip.get(), job.inLanguage());
        if (clips.complete(job.clipId(), job.inLanguage(), rendition) && jobs.done(job)) {
            events.publishEvent(new ClipReady(job.clipId(), job.inLanguage()));
        }
    }

    private void fail(JobDocument job, Exception e) {
        var reason = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        if (jobs.failed(job, reason)) {
            LOG.warn("Making clip {} ({}) failed, will be tried again: {}", job.clip(), job.language(), reason);
        } else {
            LOG.error("Making clip {} ({}) failed for good", job.clip(), job.language(), e);
            events.publishEvent(new ClipFailed(job.clipId(), job.inLanguage(), reason));
        }
    }

    /** Passes on at most one report a second, and only rising ones, also from attempt to attempt. */
    private final class JobProgress {

        private final JobDocument job;
        private final Cancellation cancellation;
        private int told;
        private java.time.Instant next = java.time.Instant.MIN;

        JobProgress(JobDocument job, Cancellation cancellation) {
            this.job = job;
            this.cancellation = cancellation;
            this.told = job.percent();
        }

        synchronized void report(int percent) {
            var now = clock.instant();
            if (percent <= told || now.isBefore(next)) {
                return;
            }
            told = percent;
            next = now.plusSeconds(1);
            if (jobs.progress(job, percent)) {
                events.publishEvent(new ClipProgressed(job.clipId(), job.inLanguage(), percent));
            } else {
                cancellation.cancel();
            }
        }
    }
}
