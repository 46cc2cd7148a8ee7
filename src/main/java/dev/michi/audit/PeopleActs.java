package dev.michi.audit;

import dev.michi.people.Person;
import dev.michi.people.PersonAdded;
import dev.michi.people.Role;
import dev.michi.people.StandingChanged;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down what administrators do to people. */
@Component
class PeopleActs {

    /** Before the roles of somebody who may not sign in. */
    static final String INACTIVE = "(inactive) ";

    private final AuditLog log;

    PeopleActs(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void added(PersonAdded event) {
        log.record(event.by(), AuditAct.PERSON_ADDED, "person:" + event.id(), Map.of());
    }

    @EventListener
    void changed(StandingChanged event) {
        if (!standing(event.before()).equals(standing(event.now()))) {
            log.record(
                    event.by(),
                    AuditAct.ROLES_CHANGED,
                    "person:" + event.id(),
                    Map.of("before", standing(event.before()), "after", standing(event.now())));
        }
    }

    private static String standing(Person person) {
        var roles = person.roles().stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        return person.active() ? roles : INACTIVE + roles;
    }
}
