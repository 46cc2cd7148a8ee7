package dev.michi.people.signin;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A person's password as stored.
 *
 * @param id the person's
 * @param password its hash; missing before an invitation was accepted
 * @param epoch sessions of earlier epochs have ended
 */
@Document(CredentialsDocument.COLLECTION)
record CredentialsDocument(
        @Id String id, int schemaVersion, @Nullable String password, int epoch) {

    static final String COLLECTION = "credentials";
}
