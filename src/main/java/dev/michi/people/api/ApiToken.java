package dev.michi.people.api;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.Optional;

/**
 * Lets a program act for a person; the secret itself is not kept.
 *
 * @param id names the token, opens nothing
 * @param lastUsed to the minute
 */
public record ApiToken(
        String id,
        PersonId person,
        String name,
        Scope scope,
        Instant createdAt,
        Instant expiresAt,
        Optional<Instant> lastUsed) {

    /** Called {@code read} and {@code write} in the API. */
    public enum Scope {
        READ,
        WRITE;

        public String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        static Optional<Scope> ofKey(String key) {
            return java.util.Arrays.stream(values())
                    .filter(each -> each.key().equals(key))
                    .findFirst();
        }
    }

    /** A token that has just been made: the only moment its secret is known. */
    public record Created(ApiToken token, String secret) {}
}
