package dev.michi.platform.embedded;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where writers wait for the committer, and the committer for writers. Each change has a number; a commit covers all
 * changes up to one.
 */
final class CommitTickets {

    private static final long IDLE_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition asked = lock.newCondition();
    private final Condition answered = lock.newCondition();
    private long last;
    private long durable;
    private boolean stopping;
    private boolean released;
    private @Nullable Throwable failure;

    /** The number of a change that was just made. */
    long take() {
        lock.lock();
        try {
            return ++last;
        } finally {
            lock.unlock();
        }
    }

    /** The number of the latest change. */
    long last() {
        lock.lock();
        try {
            return last;
        } finally {
            lock.unlock();
        }
    }

    void requireWorking() {
        lock.lock();
        try {
            if (failure != null) {
                throw new CommitFailedException(failure);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Returns when the change is on disk; throws when it will never be. */
    void awaitDurable(long ticket) {
        lock.lock();
        try {
            asked.signal();
            while (durable < ticket && !released) {
                answered.awaitUninterruptibly();
            }
            if (durable < ticket) {
                throw new CommitFailedException(failure);
            }
        } finally {
            lock.unlock();
        }
    }

    void markDurable(long ticket) {
        lock.lock();
        try {
            durable = ticket;
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for changes, at most a second. */
    Work awaitWork() throws InterruptedException {
        lock.lock();
        try {
            if (durable == last && !stopping) {
                asked.awaitNanos(IDLE_NANOS);
            }
            if (failure != null) {
                return Work.OVER;
            }
            if (durable < last) {
                return Work.CHANGES;
            }
            return stopping ? Work.OVER : Work.NONE;
        } finally {
            lock.unlock();
        }
    }

    /** @return whether this is the first failure */
    boolean fail(Throwable cause) {
        lock.lock();
        try {
            boolean first = failure == null;
            failure = first ? cause : failure;
            return first;
        } finally {
            lock.unlock();
        }
    }

    /** Lets everyone go who still waits, without success. */
    void release() {
        lock.lock();
        try {
            released = true;
            stopping = true;
            asked.signalAll();
            answered.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Lets the committer end when everything is durable. */
    void stop() {
        lock.lock();
        try {
            stopping = true;
            asked.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** What there is to do for the committer. */
    enum Work {
        CHANGES,
        NONE,
        OVER
    }
}
