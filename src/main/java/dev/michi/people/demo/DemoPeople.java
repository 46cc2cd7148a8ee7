package dev.michi.people.demo;

import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.Password;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: moves the demo's people into an empty database, before the first request. Does nothing
 * where other people live.
 */
@Component
class DemoPeople implements SmartLifecycle {

    private final People people;
    private final Credentials credentials;
    private final boolean demo;
    private volatile boolean running;

    DemoPeople(People people, Credentials credentials, DemoGuard guard, @Value("${michi.demo:false}") boolean demo) {
        if (demo) {
            guard.check();
        }
        this.demo = demo;
        this.people = people;
        this.credentials = credentials;
    }

    @Override
    public void start() {
        if (demo && people.moveIn(DemoPersons.PERSONS, DemoPersons.TEAMS, DemoPersons.CUSTOMERS)) {
            var password = new Password(DemoPersons.PASSWORD);
            credentials.setWhereMissing(DemoPersons.ONE_CLICK, password);
            credentials.setWhereMissing(DemoPersons.SECOND_PAIR, password);
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
