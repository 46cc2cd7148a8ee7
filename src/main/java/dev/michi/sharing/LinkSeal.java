package dev.michi.sharing;

import dev.michi.platform.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * The secret part of links. The database has its hash, by which it is found, and the secret itself sealed with a key that is a
 * file in the settings: so a poster can be printed again, and a copy of the database alone opens nothing. See
 * {@code docs/decisions/0050-links-of-shares.md}.
 */
@Component
class LinkSeal {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    /** 192 bits. */
    private static final int SECRET_BYTES = 24;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] key;

    LinkSeal(DataFolder data) {
        this.key = keyIn(data.settings().resolve("share-key"));
    }

    /** 32 characters that need no escaping in an address. */
    static String newSecret() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random(SECRET_BYTES));
    }

    /** @param share bound to it: the sealed secret of one share does not open as another's */
    String seal(String secret, ShareId share) {
        var nonce = random(NONCE_BYTES);
        try {
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce, share).doFinal(secret.getBytes(StandardCharsets.UTF_8));
            var both = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, both, NONCE_BYTES, sealed.length);
            return Base64.getEncoder().encodeToString(both);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Empty if the key is another one now: then the link has to be exchanged. */
    Optional<String> open(String sealed, ShareId share) {
        try {
            var both = Base64.getDecoder().decode(sealed);
            var nonce = Arrays.copyOf(both, NONCE_BYTES);
            var secret =
                    cipher(Cipher.DECRYPT_MODE, nonce, share).doFinal(both, NONCE_BYTES, both.length - NONCE_BYTES);
            return Optional.of(new String(secret, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException otherKey) {
            return Optional.empty();
        }
    }

    /** Proves that we wrote a text; 43 characters. */
    String sign(String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, ShareId share) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(share.value().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    private static byte[] keyIn(Path file) {
        try {
            if (Files.notExists(file)) {
                var fresh = file.resolveSibling(file.getFileName() + ".new");
                Files.write(fresh, random(KEY_BYTES));
                Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            }
            var key = Files.readAllBytes(file);
            if (key.length != KEY_BYTES) {
                throw new IllegalStateException("Not a key: " + file);
            }
            return key;
        } catch (IOException broken) {
            throw new UncheckedIOException("No key for the links of shares", broken);
        }
    }
}
