package dev.michi.people.signin;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Component;

/** Links that let somebody in once, before there is a password. Of each kind a person has one at most: the newest. */
@Component
class SignInLinkDocuments {

    private final MongoOperations database;
    private final Clock clock;

    SignInLinkDocuments(MongoOperations database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    enum Purpose {
        INVITATION(Duration.ofDays(7)),
        RESET(Duration.ofHours(1)),
        SETUP(Duration.ofDays(7));

        private final Duration life;

        Purpose(Duration life) {
            this.life = life;
        }
    }

    /** @return the secret, which is stored as a hash and cannot be had again */
    String create(Purpose purpose, Optional<PersonId> person) {
        var owner = person.map(PersonId::value).orElse(null);
        database.remove(query(where("person").is(owner)), SignInLinkDocument.class);
        var secret = Secret.create();
        database.insert(new SignInLinkDocument(
                Sha256.of(secret), 1, purpose.name(), owner, clock.instant().plus(purpose.life), null));
        return secret;
    }

    /** Whether the link could be used now. */
    boolean isOpen(String secret) {
        return database.exists(open(secret), SignInLinkDocument.class);
    }

    /** Whose link it is, if it could be used now. */
    Optional<PersonId> personOf(String secret) {
        return Optional.ofNullable(database.findOne(open(secret), SignInLinkDocument.class))
                .map(SignInLinkDocument::person)
                .map(PersonId::new);
    }

    boolean isOpen(String secret, Purpose purpose) {
        return database.exists(query(openCriteria(secret).and("purpose").is(purpose.name())), SignInLinkDocument.class);
    }

    /** Uses the link up. True once, for one caller. */
    boolean use(String secret) {
        return database.updateFirst(open(secret), new Update().set("usedAt", clock.instant()), SignInLinkDocument.class)
                        .getModifiedCount()
                == 1;
    }

    void revoke(PersonId person) {
        database.remove(query(where("person").is(person.value())), SignInLinkDocument.class);
    }

    private Query open(String secret) {
        return query(openCriteria(secret));
    }

    private Criteria openCriteria(String secret) {
        return where("_id")
                .is(Sha256.of(secret))
                .and("usedAt")
                .is(null)
                .and("expiresAt")
                .gt(clock.instant());
    }
}
