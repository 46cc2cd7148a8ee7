package dev.michi.media;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is. What somebody waits for comes first; then whoever was served longest ago; of one person's jobs, the
 * shortest one. A long one moves up by a second for each second it waits, so that it is never passed for ever.
 */
final class JobQueue {

    private JobQueue() {}

    /** @param served when a job of each person was last taken up; nobody's jobs are those of the content packs */
    static List<JobDocument> inTurn(List<JobDocument> free, Map<String, Instant> served, Instant now) {
        return free.stream()
                .sorted(Comparator.comparing((JobDocument job) -> !job.wanted())
                        .thenComparing(job -> served.getOrDefault(ownerOf(job), Instant.EPOCH))
                        .thenComparing((JobDocument job) -> ownerOf(job))
                        .thenComparing(job -> effort(job) - waited(job, now))
                        .thenComparing(JobDocument::createdAt)
                        .thenComparing((JobDocument job) -> job.id()))
                .toList();
    }

    static String ownerOf(JobDocument job) {
        return job.owner() == null ? "" : job.owner();
    }

    private static double effort(JobDocument job) {
        return job.effort() == null ? 0 : job.effort();
    }

    private static double waited(JobDocument job, Instant now) {
        return Duration.between(job.createdAt(), now).toMillis() / 1000.0;
    }
}
