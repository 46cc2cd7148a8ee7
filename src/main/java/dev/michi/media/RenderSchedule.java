package dev.michi.media;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Keeps the worker going: at start, at intervals, and to an orderly end. */
@Component
class RenderSchedule implements SmartInitializingSingleton {

    private static final int PATIENCE_SECONDS = 4;

    private final RenderWorker worker;
    private final Media media;
    private final ExecutorService executor;
    private final boolean rendering;
    private volatile boolean ready;

    RenderSchedule(
            RenderWorker worker,
            Media media,
            ExecutorService clipExecutor,
            MediaProperties properties,
            @Value("${michi.rehearsal:false}") boolean rehearsal) {
        this.worker = worker;
        this.media = media;
        this.executor = clipExecutor;
        this.rendering = properties.rendering() && !rehearsal;
    }

    /** Before anything can ask for a clip: what runs now was left by an earlier Michi. */
    @Override
    public void afterSingletonsInstantiated() {
        if (rendering) {
            worker.tidy();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (rendering) {
            ready = true;
            media.submitOutdated();
            worker.wake();
        }
    }

    /** Finds jobs whose pause is over, or whose worker has died. */
    @Scheduled(fixedDelay = 5_000)
    void look() {
        if (ready) {
            worker.wake();
        }
    }

    @Scheduled(fixedDelay = 2_000)
    void beat() {
        if (ready) {
            worker.heartbeat();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        ready = false;
        worker.stop();
        executor.shutdown();
        // The job is given back while there still is a database.
        executor.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
