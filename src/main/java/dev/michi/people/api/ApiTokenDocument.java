package dev.michi.people.api;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A token as stored.
 *
 * @param hash of the secret
 */
@Document(ApiTokenDocument.COLLECTION)
record ApiTokenDocument(
        @Id String id,
        int schemaVersion,
        String hash,
        String person,
        String name,
        String scope,
        Instant createdAt,
        Instant expiresAt,
        @Nullable Instant lastUsed) {

    static final String COLLECTION = "api_tokens";

    ApiToken toToken() {
        return new ApiToken(
                id,
                new PersonId(person),
                name,
                ApiToken.Scope.valueOf(scope),
                createdAt,
                expiresAt,
                Optional.ofNullable(lastUsed));
    }
}
