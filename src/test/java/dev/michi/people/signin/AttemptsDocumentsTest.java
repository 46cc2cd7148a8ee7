package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.people.signin.AttemptsDocuments.Who;
import dev.michi.platform.TestDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class AttemptsDocumentsTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private final MongoTemplate database = TestDatabase.create();

    @AfterEach
    void drop() {
        database.getDb().drop();
    }

    @Test
    void onlyWhatIsTooOldToCountIsForgotten() {
        at(NOW.minus(LockOut.FORGOTTEN_AFTER).minusSeconds(1)).failed(Who.account("old"));
        at(NOW.minus(LockOut.FORGOTTEN_AFTER).plus(Duration.ofMinutes(1))).failed(Who.account("young"));
        at(NOW).forgetOld();
        assertThat(database.findAll(AttemptsDocument.class))
                .extracting(AttemptsDocument::id)
                .containsExactly(Who.account("young").key());
    }

    private AttemptsDocuments at(Instant time) {
        return new AttemptsDocuments(database, Clock.fixed(time, ZoneOffset.UTC));
    }
}
