package dev.michi.audit;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One act. Written once, never changed.
 *
 * @param id the same act has the same one, so that it is written once however often it is tried
 * @param subject what it was done to: {@code module:m-…}, {@code trail:t-…}, {@code person:…}, {@code pack:…}
 * @param details what one wants to know later; names are words of this code, values are as they were
 */
public record AuditEntry(
        String id, Instant at, PersonId who, AuditAct act, String subject, Map<String, String> details) {

    public AuditEntry {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }
}
