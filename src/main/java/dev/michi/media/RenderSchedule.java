package dev.michi.media;

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

    private final RenderLanes lanes;
    private final boolean rendering;
    private volatile boolean ready;

    RenderSchedule(
            RenderLanes lanes, MediaProperties properties, @Value("${michi.rehearsal:false}") boolean rehearsal) {
        this.lanes = lanes;
        this.rendering = properties.rendering() && !rehearsal;
    }

    /** Before anything can ask for a clip: what runs now was left by an earlier Michi. */
    @Override
    public void afterSingletonsInstantiated() {
        if (rendering) {
            lanes.tidy();
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (rendering) {
            ready = true;
            lanes.wake();
        }
    }

    /** Finds jobs whose pause is over, or whose worker has died. */
    @Scheduled(fixedDelay = 5_000)
    void look() {
        if (ready) {
            lanes.wake();
        }
    }

    @Scheduled(fixedDelay = 2_000)
    void beat() {
        if (ready) {
            lanes.heartbeat();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        ready = false;
        lanes.stop();
    }
}
