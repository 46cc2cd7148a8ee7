package dev.michi.audit;

import dev.michi.people.DomainsChanged;
import dev.michi.people.PersonId;
import java.util.Map;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down which domains become a customer's alone, and which no longer are: they decide who invites its admins. */
@Component
class CustomerActs {

    private static final PersonId HOUSE = new PersonId("michi");

    private final AuditLog log;

    CustomerActs(AuditLog log) {
        this.log = log;
    }

    @EventListener
    void changed(DomainsChanged event) {
        log.record(
                event.by().orElse(HOUSE),
                AuditAct.DOMAINS_CHANGED,
                AuditWords.CUSTOMER + event.customer(),
                Map.of("before", list(event.before()), "after", list(event.now())));
    }

    private static String list(Set<String> domains) {
        return domains.isEmpty()
                ? "–"
                : String.join(", ", domains.stream().sorted().toList());
    }
}
