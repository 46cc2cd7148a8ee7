package dev.michi.platform.embedded;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * Makes writes durable together. Writers change the store side by side under a shared lock and then wait; one thread
 * takes the lock for itself, so that no command is caught halfway, commits, lets the writers go on, waits for the disk
 * and then releases all whose change was in that commit. Nothing else ever commits.
 *
 * <p>After a failed commit, or when a change broke off in the middle, nothing is acknowledged any more: every waiting
 * writer gets {@link CommitFailedException}.
 */
final class GroupCommit implements AutoCloseable {

    private final MVStore store;
    private final StoreTidying tidying;
    private final Consumer<Throwable> onFailure;
    private final CommitTickets tickets = new CommitTickets();
    private final Thread committer;

    /** Held shared while changing the store, alone while committing or changing its structure. */
    private final ReentrantReadWriteLock changes = new ReentrantReadWriteLock();

    GroupCommit(MVStore store, Consumer<Throwable> onFailure) {
        this.store = store;
        this.tidying = new StoreTidying(store);
        this.onFailure = onFailure;
        this.committer = Thread.ofPlatform().name("michi-db-commit").daemon().unstarted(this::run);
        committer.start();
    }

    /** Runs a change next to others and returns when it is on disk, also when the change itself reports an error. */
    <T> T write(Supplier<T> change) {
        return durably(change, changes.readLock());
    }

    /** Runs a change while no other is under way. */
    <T> T writeAlone(Supplier<T> change) {
        return durably(change, changes.writeLock());
    }

    /** Runs something on a state that no command is in the middle of. */
    <T> T whileQuiet(Supplier<T> work) {
        changes.writeLock().lock();
        try {
            return work.get();
        } finally {
            changes.writeLock().unlock();
        }
    }

    private <T> T durably(Supplier<T> change, Lock held) {
        long ticket = 0;
        try {
            held.lock();
            try {
                tickets.requireWorking();
                return change.get();
            } catch (MVStoreException | Error e) {
                fail(e);
                throw new CommitFailedException(e);
            } finally {
                ticket = tickets.take();
                held.unlock();
            }
        } finally {
            tickets.awaitDurable(ticket);
        }
    }

    private void run() {
        try {
            CommitTickets.Work work = tickets.awaitWork();
            while (work != CommitTickets.Work.OVER) {
                boolean idle = work == CommitTickets.Work.NONE;
                if (!idle || tidying.isWorthwhile()) {
                    commit();
                    tidying.tidy(idle);
                }
                work = tickets.awaitWork();
            }
        } catch (Throwable e) {
            fail(e);
        } finally {
            if (tickets.fail(new IllegalStateException("the database is closed"))) {
                tickets.release();
            }
        }
    }

    private void commit() {
        long ticket;
        boolean changed;
        changes.writeLock().lock();
        try {
            tickets.requireWorking();
            ticket = tickets.last();
            changed = store.commit() >= 0;
        } finally {
            changes.writeLock().unlock();
        }
        if (changed) {
            store.sync();
        }
        tickets.markDurable(ticket);
    }

    /** Whoever waits is told only after the store has been replaced, so that nobody reads what was undone. */
    private void fail(Throwable cause) {
        if (tickets.fail(cause)) {
            try {
                onFailure.accept(cause);
            } finally {
                tickets.release();
            }
        }
    }

    /** Makes the last changes durable and stops. */
    @Override
    public void close() {
        tickets.stop();
        boolean interrupted = false;
        while (committer.isAlive()) {
            try {
                committer.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
