package dev.michi.sharing;

import dev.michi.platform.Daily;
import dev.michi.shared.Sha256;
import dev.michi.sharing.OpenShares.Opened;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Lets those in who know the passcode. Each wrong one makes whoever typed it wait longer: for this share, and, after more of
 * them, for all shares. Others, at other addresses, do not wait. What proves that somebody knew it is signed, ends after half
 * a day, and with the passcode.
 */
@Component
public class Passcodes {

    private static final Duration VALID = Duration.ofHours(12);
    private static final Duration FORGOTTEN_AFTER = Duration.ofHours(24);
    private static final int FREE_PER_SHARE = 4;
    /** Many people may share one address. */
    private static final int FREE_PER_ADDRESS = 29;

    private static final int FIRST_SECONDS = 5;
    private static final int LONGEST_SECONDS = 900;

    private final TriesDocuments tries;
    private final LinkSeal seal;
    private final Clock clock;
    /** Comparing costs a tenth of a second of a core; guessers get no more than these. */
    private final Semaphore comparing = new Semaphore(2);
    /** Tries from one address come one after the other, so that many at once are no more guesses. */
    private final List<ReentrantLock> turns =
            IntStream.range(0, 64).mapToObj(each -> new ReentrantLock()).toList();

    Passcodes(TriesDocuments tries, LinkSeal seal, Clock clock) {
        this.tries = tries;
        this.seal = seal;
        this.clock = clock;
    }

    /** How a try ended. */
    public sealed interface Try {

        /** @param proof to be shown with each request */
        record Right(String proof) implements Try {}

        record Wrong() implements Try {}

        record TooEarly(Duration patience) implements Try {}
    }

    public Try enter(Opened opened, String typed, String address) {
        var turn = turns.get(Math.floorMod(address.hashCode(), turns.size()));
        turn.lock();
        try {
            return enterInTurn(opened, typed, address);
        } finally {
            turn.unlock();
        }
    }

    private Try enterInTurn(Opened opened, String typed, String address) {
        var here = Sha256.of(opened.share().id() + "\n" + address);
        var anywhere = Sha256.of("anywhere\n" + address);
        var wait = longer(wait(here, FREE_PER_SHARE), wait(anywhere, FREE_PER_ADDRESS));
        if (!wait.isZero()) {
            return new Try.TooEarly(wait);
        }
        if (matches(typed, opened.passcode().orElse(""))) {
            tries.forget(here);
            return new Try.Right(proof(opened, clock.instant().plus(VALID).getEpochSecond()));
        }
        tries.failed(here, clock.instant());
        tries.failed(anywhere, clock.instant());
        return new Try.Wrong();
    }

    private boolean matches(String typed, String hash) {
        comparing.acquireUninterruptibly();
        try {
            return Passcode.matches(typed, hash);
        } finally {
            comparing.release();
        }
    }

    /** Whether this proves that its bearer knew the passcode that the share has now. */
    public boolean isProof(Opened opened, String proof) {
        var dot = proof.indexOf('.');
        if (dot < 1 || !proof.substring(0, dot).matches("\\d{1,12}")) {
            return false;
        }
        var end = Long.parseLong(proof.substring(0, dot));
        return end > clock.instant().getEpochSecond() && isSame(proof, proof(opened, end));
    }

    private String proof(Opened opened, long end) {
        return end + "."
                + seal.sign("passcode\n" + opened.share().id() + "\n"
                        + opened.passcode().orElse("") + "\n" + end);
    }

    private static boolean isSame(String one, String other) {
        return java.security.MessageDigest.isEqual(
                one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                other.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private Duration wait(String id, int free) {
        return tries.find(id)
                .map(each -> Duration.between(clock.instant(), each.last().plus(delayAfter(each.failures() - free))))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    private static Duration delayAfter(int beyond) {
        return beyond <= 0
                ? Duration.ZERO
                : Duration.ofSeconds(Math.min(LONGEST_SECONDS, (long) FIRST_SECONDS << Math.min(beyond - 1, 20)));
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    @Daily
    void forgetOld() {
        tries.forgetBefore(clock.instant().minus(FORGOTTEN_AFTER));
    }
}
