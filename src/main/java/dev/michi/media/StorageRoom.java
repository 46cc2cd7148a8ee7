package dev.michi.media;

import dev.michi.people.PersonId;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * How much more may come in. Uploads under way count as if they were there, so that ten at once cannot fill what is left
 * for one, neither of a quota nor of the disk.
 */
class StorageRoom {

    private static final long STEP = 1L << 20;

    private final RecordingDocuments recordings;
    private final MediaProperties properties;
    private final LongSupplier usable;
    private final Map<PersonId, Long> underWay = new HashMap<>();

    /** @param usable bytes that are free on the disk */
    StorageRoom(RecordingDocuments recordings, MediaProperties properties, LongSupplier usable) {
        this.recordings = recordings;
        this.properties = properties;
        this.usable = usable;
    }

    enum Lack {
        TOO_LARGE,
        PERSON_QUOTA,
        TOTAL_QUOTA,
        DISK
    }

    /** There is no room for it; nothing of it is kept. */
    static final class NoRoom extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Lack lack;

        NoRoom(Lack lack) {
            super(lack.name(), null, false, false);
            this.lack = lack;
        }

        Lack lack() {
            return lack;
        }
    }

    /** Room for one upload, given back when closed. */
    final class Share implements AutoCloseable {

        private final PersonId owner;
        private long bytes;

        private Share(PersonId owner) {
            this.owner = owner;
        }

        /** @throws NoRoom if there is none for so many more */
        void grow(long more) {
            take(owner, more);
            bytes += more;
        }

        /** What this room was for is stored from now on, and nobody finds it counted twice, or not at all. */
        <T> T keep(Supplier<T> stored) {
            synchronized (StorageRoom.this) {
                close();
                return stored.get();
            }
        }

        @Override
        public void close() {
            give(owner, bytes);
            bytes = 0;
        }
    }

    Share share(PersonId owner) {
        return new Share(owner);
    }

    /** @throws NoRoom if it does not fit now */
    synchronized void check(PersonId owner, long more) {
        var own = recordings.bytesOf(owner) + underWay.getOrDefault(owner, 0L);
        var all = recordings.bytes() + allUnderWay();
        if (own + more > properties.personQuota().toBytes()) {
            throw new NoRoom(Lack.PERSON_QUOTA);
        }
        if (all + more > properties.totalQuota().toBytes()) {
            throw new NoRoom(Lack.TOTAL_QUOTA);
        }
        requireDisk(
                recordings.expected() + allUnderWay() + more,
                properties.freeSpace().toBytes());
    }

    /**
     * For what was let in before: something else may have filled the disk since. Half of what is to stay free is left then, so
     * that an upload does not stop short of its end by a hair.
     *
     * @throws NoRoom if the disk has no room for so many more
     */
    void checkDisk(long more) {
        requireDisk(more, properties.freeSpace().toBytes() / 2);
    }

    private void requireDisk(long more, long left) {
        if (usable.getAsLong() - more < left) {
            throw new NoRoom(Lack.DISK);
        }
    }

    private synchronized void take(PersonId owner, long more) {
        check(owner, more);
        underWay.merge(owner, more, Long::sum);
    }

    private synchronized void give(PersonId owner, long bytes) {
        underWay.computeIfPresent(owner, (id, before) -> before > bytes ? before - bytes : null);
    }

    private long allUnderWay() {
        return underWay.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Counts what comes in, and ends it where it becomes too much. */
    InputStream counted(InputStream content, Share share, long declared, long most) {
        if (declared > most) {
            throw new NoRoom(Lack.TOO_LARGE);
        }
        if (declared > 0) {
            share.grow(declared);
        }
        return new FilterInputStream(content) {
            private long read;
            private long granted = Math.max(0, declared);

            @Override
            public int read() throws IOException {
                var next = super.read();
                count(next < 0 ? 0 : 1);
                return next;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                var more = super.read(buffer, offset, length);
                count(Math.max(0, more));
                return more;
            }

            private void count(long more) {
                read += more;
                if (read > most) {
                    throw new NoRoom(Lack.TOO_LARGE);
                }
                while (read > granted) {
                    share.grow(STEP);
                    granted += STEP;
                }
            }
        };
    }
}
