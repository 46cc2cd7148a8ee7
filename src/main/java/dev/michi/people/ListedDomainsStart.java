package dev.michi.people;

import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Before the first request, every list of domains is as {@link ListedDomains} keeps it, whatever data was found. */
@Component
class ListedDomainsStart implements SmartLifecycle {

    private final ListedDomains domains;
    private volatile boolean running;

    ListedDomainsStart(ListedDomains domains) {
        this.domains = domains;
    }

    @Override
    public void start() {
        domains.tidy();
        running = true;
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the indexes and migrations, before people of a demo move in. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1500;
    }
}
