package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class PasswordTest {

    @Test
    void tenCharactersAreEnoughInAnyScript() {
        assertThat(Password.flawOf("あいうえおかきくけこ")).isEmpty();
        assertThat(Password.flawOf("123456789")).contains(Password.Flaw.TOO_SHORT);
    }

    @Test
    void whatBcryptWouldCutOffIsRefused() {
        assertThat(Password.flawOf("x".repeat(72))).isEmpty();
        assertThat(Password.flawOf("x".repeat(73))).contains(Password.Flaw.TOO_LONG);
        assertThat(Password.flawOf("あ".repeat(25))).contains(Password.Flaw.TOO_LONG);
        assertThatIllegalArgumentException().isThrownBy(() -> new Password("short"));
    }

    @Test
    void theSignInNameIsNoPassword() {
        assertThat(Password.flawOf("Haruka.Sato1", "haruka.sato")).contains(Password.Flaw.LIKE_NAME);
    }

    @Test
    void aPasswordIsNeverPrinted() {
        assertThat(new Password("correct horse")).hasToString("Password[…]");
    }
}
