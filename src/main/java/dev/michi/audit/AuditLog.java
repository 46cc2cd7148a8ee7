package dev.michi.audit;

import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who did what when. Everybody's acts are written down; administrators read all of them, publishers those that are about
 * content. Nothing of it can be changed or removed.
 */
@Service
public class AuditLog {

    private static final int MOST = 10_000;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final AuditEntryDocuments documents;
    private final SignedIn signedIn;
    private final Clock clock;

    AuditLog(AuditEntryDocuments documents, SignedIn signedIn, Clock clock) {
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** Writes down an act that can be done once: the same id again writes nothing. */
    public void record(String id, PersonId who, AuditAct act, String subject, Map<String, String> details) {
        var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        documents.insertOnce(new AuditEntry(id, now, who, act, subject, details));
    }

    /** Writes down an act that can be done again and again. */
    public void record(PersonId who, AuditAct act, String subject, Map<String, String> details) {
        var random = new byte[9];
        RANDOM.nextBytes(random);
        record(HexFormat.of().formatHex(random), who, act, subject, details);
    }

    /** Whether whoever is signed in may read the log at all. */
    public boolean mayRead() {
        return signedIn.find().filter(AuditLog::mayRead).isPresent();
    }

    /**
     * The latest first.
     *
     * @param before id of the last entry that was seen; empty to begin
     * @param most 1 to 10,000
     */
    public List<AuditEntry> find(AuditQuery query, String before, int most) {
        var person = signedIn.get();
        if (!mayRead(person)) {
            throw new AccessDeniedException("Neither publisher nor administrator");
        }
        var after = before.isEmpty()
                ? ""
                : documents.find(before).map(AuditEntryDocument::key).orElse("");
        return documents.find(query, !person.may(Permission.ADMINISTER), after, Math.clamp(most, 1, MOST)).stream()
                .map(AuditEntryDocument::toEntry)
                .toList();
    }

    private static boolean mayRead(Person person) {
        return person.may(Permission.ADMINISTER) || person.may(Permission.PUBLISH);
    }
}
