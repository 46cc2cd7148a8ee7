package dev.michi.audit;

import dev.michi.people.SignedIn;
import java.time.Clock;
import org.springframework.data.mongodb.core.MongoOperations;

/** A log for tests of other features. */
public final class AuditFixture {

    private AuditFixture() {}

    public static AuditLog log(MongoOperations database, SignedIn signedIn, Clock clock) {
        return new AuditLog(new AuditEntryDocuments(database), signedIn, clock);
    }
}
