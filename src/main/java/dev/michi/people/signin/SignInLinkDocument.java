package dev.michi.people.signin;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/**
 * A link as stored.
 *
 * @param id hash of the secret part of the address
 * @param person whose password it sets; missing for the set-up link
 */
@Document(SignInLinkDocument.COLLECTION)
record SignInLinkDocument(
        @Id String id,
        int schemaVersion,
        String purpose,
        @Nullable String person,
        Instant expiresAt,
        @Nullable Instant usedAt) {

    static final String COLLECTION = "sign_in_links";
}
