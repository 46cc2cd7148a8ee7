package dev.michi.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LockOutTest {

    @Test
    void fourTriesAreFreeAndThenEachFailureDoublesTheWait() {
        assertThat(LockOut.ACCOUNT.delayAfter(4)).isZero();
        assertThat(LockOut.ACCOUNT.delayAfter(5)).isEqualTo(Duration.ofMinutes(1));
        assertThat(LockOut.ACCOUNT.delayAfter(6)).isEqualTo(Duration.ofMinutes(2));
        assertThat(LockOut.ACCOUNT.delayAfter(7)).isEqualTo(Duration.ofMinutes(4));
    }

    @Test
    void theWaitDoesNotGrowForEver() {
        assertThat(LockOut.ACCOUNT.delayAfter(1_000_000)).isEqualTo(Duration.ofMinutes(30));
    }
}
