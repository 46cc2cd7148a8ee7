package dev.michi.learning;

import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Component;

/** The portal's secret for shuffling: drawn once, the same on all nodes and after each start. */
@Component
class SecretDocuments {

    private static final String COLLECTION = "learning_secrets";
    private static final String SHUFFLING = "shuffling";

    private final MongoOperations database;
    private volatile byte @Nullable [] secret;

    SecretDocuments(MongoOperations database) {
        this.database = database;
    }

    byte[] get() {
        var known = secret;
        if (known == null) {
            known = read();
            secret = known;
        }
        return known;
    }

    private byte[] read() {
        var there = database.findById(SHUFFLING, SecretDocument.class, COLLECTION);
        if (there == null) {
            there = draw();
        }
        return Base64.getDecoder().decode(there.key());
    }

    private SecretDocument draw() {
        var random = new byte[32];
        new SecureRandom().nextBytes(random);
        var drawn = new SecretDocument(SHUFFLING, Base64.getEncoder().encodeToString(random));
        try {
            return database.insert(drawn, COLLECTION);
        } catch (DuplicateKeyException drawnElsewhere) {
            var there = database.findById(SHUFFLING, SecretDocument.class, COLLECTION);
            return there == null ? drawn : there;
        }
    }

    private record SecretDocument(@Id String id, String key) {}
}
