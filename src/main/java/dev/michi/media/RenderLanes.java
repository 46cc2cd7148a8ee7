package dev.michi.media;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The workers of this process: one renders, one examines, so that nobody waits behind a long clip to hear of a recording. */
class RenderLanes {

    private static final int PATIENCE_SECONDS = 4;

    private final List<RenderWorker> workers;
    private final List<ExecutorService> executors;

    /** @param executors of the workers */
    RenderLanes(List<RenderWorker> workers, List<ExecutorService> executors) {
        this.workers = List.copyOf(workers);
        this.executors = List.copyOf(executors);
    }

    /** How its workers are named in the documents of jobs. */
    Set<String> owners() {
        return workers.stream().map(RenderWorker::owner).collect(Collectors.toSet());
    }

    void tidy() {
        workers.forEach(RenderWorker::tidy);
    }

    void wake() {
        workers.forEach(RenderWorker::wake);
    }

    void heartbeat() {
        workers.forEach(RenderWorker::heartbeat);
    }

    /** Ends at once what has been cancelled. */
    void dropOutdated() {
        workers.forEach(RenderWorker::dropOutdated);
    }

    /** Jobs are given back while there still is a database. */
    void stop() throws InterruptedException {
        workers.forEach(RenderWorker::stop);
        executors.forEach(ExecutorService::shutdown);
        for (var executor : executors) {
            executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
