package dev.michi.audit;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/** An act as it is stored. @param key time and id: the order of the log @param act {@link AuditAct#name} */
@TypeAlias("audit")
record AuditEntryDocument(
        @Id String id,
        int schemaVersion,
        String key,
        Instant at,
        String who,
        String act,
        boolean content,
        String subject,
        List<Detail> details) {

    record Detail(String name, String value) {}

    static AuditEntryDocument from(AuditEntry entry) {
        return new AuditEntryDocument(
                entry.id(),
                1,
                "%015d %s".formatted(entry.at().toEpochMilli(), entry.id()),
                entry.at(),
                entry.who().value(),
                entry.act().name(),
                entry.act().isAboutContent(),
                entry.subject(),
                entry.details().entrySet().stream()
                        .map(each -> new Detail(each.getKey(), each.getValue()))
                        .toList());
    }

    AuditEntry toEntry() {
        var all = new LinkedHashMap<String, String>();
        details.forEach(each -> all.put(each.name(), each.value()));
        return new AuditEntry(id, at, new PersonId(who), AuditAct.valueOf(act), subject, all);
    }
}
