package dev.michi.people.demo;

import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.Password;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: moves the demo's people into an empty database, before the first request. Does nothing
 * where other people live.
 */
@Component
@ConditionalOnProperty("michi.demo")
class DemoPeople implements SmartLifecycle {

    private final People people;
    private final Credentials credentials;
    private volatile boolean running;

    DemoPeople(People people, Credentials credentials, DemoGuard guard) {
        guard.check();
        this.people = people;
        this.credentials = credentials;
    }

    @Override
    public void start() {
        if (people.moveIn(DemoPersons.PERSONS, DemoPersons.TEAMS, DemoPersons.CUSTOMERS)) {
            credentials.setWhereMissing(DemoPersons.ONE_CLICK, new Password(DemoPersons.PASSWORD));
        }
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

    /** After the indexes are there, and before the learning feature adds what these people have done. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 2000;
    }
}
