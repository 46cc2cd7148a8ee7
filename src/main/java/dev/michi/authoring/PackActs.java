package dev.michi.authoring;

import dev.michi.audit.AuditAct;
import dev.michi.audit.AuditLog;
import dev.michi.catalog.Publication;
import dev.michi.catalog.pack.PackImported;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down which packs were published as they came, by whom, and what they brought. At start the portal itself does it. */
@Component
class PackActs {

    private final AuditLog audit;
    private final SignedIn signedIn;

    PackActs(AuditLog audit, SignedIn signedIn) {
        this.audit = audit;
        this.signedIn = signedIn;
    }

    @EventListener
    void imported(PackImported event) {
        var result = event.result();
        var details = new LinkedHashMap<String, String>();
        details.put("created", Integer.toString(result.created()));
        details.put("changed", Integer.toString(result.changed()));
        details.put("retired", Integer.toString(result.retired()));
        details.put("content", event.fingerprint());
        var who = signedIn.find().map(Person::id).orElse(Publication.HOUSE);
        audit.record(who, AuditAct.PACK_IMPORTED, "pack:" + result.pack(), details);
    }
}
