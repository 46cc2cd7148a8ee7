package dev.michi.people.signin;

import java.time.Instant;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

/** Failed sign-ins of one account or one address as stored. */
@Document(AttemptsDocument.COLLECTION)
record AttemptsDocument(@Id String id, int schemaVersion, int failures, Instant last) {

    static final String COLLECTION = "sign_in_attempts";
}
