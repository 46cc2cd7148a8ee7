package dev.michi.people.signin;

import java.security.SecureRandom;
import java.util.Base64;

/** Random text that nobody can guess: 192 bits, 32 characters that need no escaping in an address. */
public final class Secret {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    public static String create() {
        var bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
