package dev.michi.people.demo;

import dev.michi.people.People;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.Password;
import dev.michi.platform.StartStep;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: moves the demo's people into an empty database, before the first request. Does nothing
 * where other people live.
 */
@Component
class DemoPeople extends StartStep {

    private final People people;
    private final Credentials credentials;
    private final boolean demo;

    DemoPeople(People people, Credentials credentials, DemoGuard guard, @Value("${michi.demo:false}") boolean demo) {
        super(CONTENT);
        if (demo) {
            guard.check();
        }
        this.demo = demo;
        this.people = people;
        this.credentials = credentials;
    }

    @Override
    protected void run() {
        if (demo && people.moveIn(DemoPersons.PERSONS, DemoPersons.TEAMS, DemoPersons.CUSTOMERS)) {
            var password = new Password(DemoPersons.PASSWORD);
            credentials.setWhereMissing(DemoPersons.ONE_CLICK, password);
            credentials.setWhereMissing(DemoPersons.SECOND_PAIR, password);
        }
    }
}
