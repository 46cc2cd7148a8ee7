package dev.michi.people.api;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.people.signin.Secret;
import dev.michi.people.signin.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Service;

/** The API tokens of whoever is signed in. */
@Service
public class ApiTokens {

    /** Makes a leaked token easy to find and to recognise. */
    private static final String PREFIX = "michi_";

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;
    private static final Duration USED_PRECISION = Duration.ofMinutes(1);

    private final MongoOperations database;
    private final SignedIn signedIn;
    private final Clock clock;

    ApiTokens(MongoOperations database, SignedIn signedIn, Clock clock) {
        this.database = database;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** 1 to 80 characters. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    /** Whether one more is allowed: {@value #MOST} that have not expired are the most. */
    public boolean isRoomForMore() {
        return database.count(
                        query(where("person").is(me().value()).and("expiresAt").gt(clock.instant())),
                        ApiTokenDocument.class)
                < MOST;
    }

    /** @throws IllegalArgumentException if the name is none, or there are too many tokens */
    public ApiToken.Created create(String name, ApiToken.Scope scope, Duration life) {
        if (!isName(name) || !isRoomForMore()) {
            throw new IllegalArgumentException("Not a name for a token, or too many tokens");
        }
        var secret = PREFIX + Secret.create();
        var now = clock.instant();
        var document = new ApiTokenDocument(
                "t-" + Secret.create().substring(0, 12),
                1,
                Sha256.of(secret),
                me().value(),
                name.strip(),
                scope.name(),
                now,
                now.plus(life),
                null);
        database.insert(document);
        return new ApiToken.Created(document.toToken(), secret);
    }

    /** One's own, newest first, expired ones included. */
    public List<ApiToken> list() {
        return database
                .find(
                        query(where("person").is(me().value()))
                                .with(Sort.by("createdAt").descending()),
                        ApiTokenDocument.class)
                .stream()
                .map(ApiTokenDocument::toToken)
                .toList();
    }

    /** True if it was there and one's own. It opens nothing from now on. */
    public boolean revoke(String id) {
        var own = query(where("_id").is(id).and("person").is(me().value()));
        return database.remove(own, ApiTokenDocument.class).getDeletedCount() == 1;
    }

    /** The token of this secret, if it still opens something; notes the use. */
    Optional<ApiToken> use(String secret) {
        var found = database.findOne(query(where("hash").is(Sha256.of(secret))), ApiTokenDocument.class);
        var now = clock.instant();
        if (found == null || !found.expiresAt().isAfter(now)) {
            return Optional.empty();
        }
        if (found.lastUsed() == null || found.lastUsed().plus(USED_PRECISION).isBefore(now)) {
            database.updateFirst(
                    query(where("_id").is(found.id())), new Update().set("lastUsed", now), ApiTokenDocument.class);
        }
        return Optional.of(found.toToken());
    }

    private PersonId me() {
        return signedIn.get().id();
    }
}
