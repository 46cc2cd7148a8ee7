package dev.michi.learning;

import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/** Draws the order in which options are shown: always the same for one try, and not to be foreseen without the secret. */
@Component
class Shuffles {

    private static final String ALGORITHM = "HmacSHA256";

    private final SecretDocuments secrets;

    Shuffles(SecretDocuments secrets) {
        this.secrets = secrets;
    }

    long seed(PersonId person, UnitId unit, int attempt) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secrets.get(), ALGORITHM));
            var hash = mac.doFinal((person + ":" + unit + ":" + attempt).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, missing);
        }
    }
}
