package dev.michi.people.api;

import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.people.signin.Secret;
import dev.michi.shared.Sha256;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** The API tokens of whoever is signed in. */
@Service
public class ApiTokens {

    /** Makes a leaked token easy to find and to recognise. */
    private static final String PREFIX = "michi_";

    private static final int LONGEST_NAME = 80;
    private static final int MOST = 50;
    private static final Duration USED_PRECISION = Duration.ofMinutes(1);

    private final ApiTokenDocuments documents;
    private final SignedIn signedIn;
    private final Clock clock;

    ApiTokens(ApiTokenDocuments documents, SignedIn signedIn, Clock clock) {
        this.documents = documents;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** 1 to 80 characters. */
    public static boolean isName(String name) {
        return !name.isBlank() && name.length() <= LONGEST_NAME;
    }

    /** Whether one more is allowed: {@value #MOST} that have not expired are the most. */
    public boolean isRoomForMore() {
        return documents.count(me(), clock.instant()) < MOST;
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
        documents.insert(document);
        return new ApiToken.Created(document.toToken(), secret);
    }

    /** One's own, newest first, expired ones included. */
    public List<ApiToken> list() {
        return documents.of(me()).stream().map(ApiTokenDocument::toToken).toList();
    }

    /** True if it was there and one's own. It opens nothing from now on. */
    public boolean revoke(String id) {
        return documents.remove(id, me());
    }

    /** The token of this secret, if it still opens something; notes the use. */
    Optional<ApiToken> use(String secret) {
        var now = clock.instant();
        var found = documents.findByHash(Sha256.of(secret)).filter(token -> token.expiresAt()
                .isAfter(now));
        found.filter(token -> isUseNews(token, now)).ifPresent(token -> documents.noteUse(token.id(), now));
        return found.map(ApiTokenDocument::toToken);
    }

    /** Not every request is written down: the list of tokens shows minutes. */
    private static boolean isUseNews(ApiTokenDocument token, Instant now) {
        return token.lastUsed() == null || token.lastUsed().plus(USED_PRECISION).isBefore(now);
    }

    private PersonId me() {
        return signedIn.get().id();
    }
}
