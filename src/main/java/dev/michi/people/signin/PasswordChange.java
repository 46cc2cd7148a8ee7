package dev.michi.people.signin;

import java.time.Duration;

/** How changing one's own password ended. */
public sealed interface PasswordChange {

    record Changed() implements PasswordChange {}

    /** The current password was not right. */
    record WrongPassword() implements PasswordChange {}

    /** Too many wrong tries. */
    record Locked(Duration left) implements PasswordChange {

        /** At least one. */
        public long minutes() {
            return left.plusSeconds(59).toMinutes();
        }
    }
}
