package dev.michi.people.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.platform.Daily;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Counts failed sign-ins, by account and by address, in the database: a restart forgets none. */
@Component
class AttemptsDocuments {

    private final MongoOperations database;
    private final Clock clock;

    AttemptsDocuments(MongoOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** How long to wait before the next try counts; zero if it may be made now. */
    Duration wait(Who who) {
        var found = database.findById(who.key(), AttemptsDocument.class);
        if (found == null) {
            return Duration.ZERO;
        }
        var until = found.last().plus(who.limits().delayAfter(found.failures()));
        var left = Duration.between(clock.instant(), until);
        return left.isNegative() ? Duration.ZERO : left;
    }

    void failed(Who who) {
        var now = clock.instant();
        database.remove(
                query(where("_id").is(who.key()).and("last").lt(now.minus(LockOut.FORGOTTEN_AFTER))),
                AttemptsDocument.class);
        database.upsert(
                query(where("_id").is(who.key())),
                new Update().set("schemaVersion", 1).inc("failures", 1).set("last", now),
                AttemptsDocument.class);
    }

    void forget(Who who) {
        database.remove(query(where("_id").is(who.key())), AttemptsDocument.class);
    }

    /** Removes what is too old to count: nobody keeps for long where somebody mistyped. */
    @Daily
    void forgetOld() {
        Instant old = clock.instant().minus(LockOut.FORGOTTEN_AFTER);
        database.remove(query(where("last").lt(old)), AttemptsDocument.class);
    }

    /** Who tries. Names are stored as hashes, since people type passwords into the wrong field. */
    record Who(String key, LockOut limits) {

        static Who account(String normalizedName) {
            return new Who("account:" + Sha256.of(normalizedName), LockOut.ACCOUNT);
        }

        static Who address(String address) {
            return new Who("address:" + Sha256.of(address), LockOut.ADDRESS);
        }
    }
}
