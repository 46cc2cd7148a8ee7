package dev.michi.media;

import dev.michi.media.ffmpeg.Folders;
import dev.michi.media.sounding.SoundTaker;
import dev.michi.media.sounding.SoundTaker.Refusal;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Voices and music for storyboards: examined, made even, kept among the media files. */
@Service
public class Sounds {

    private static final long LARGEST = 50L << 20;

    private final MediaStore store;
    private final SoundTaker taker;
    private final SignedIn signedIn;
    private final Path folder;

    /** One at a time: it takes a second or two, and all of a processor. */
    private final ReentrantLock turn = new ReentrantLock(true);

    @Autowired
    Sounds(MediaStore store, SoundTaker taker, SignedIn signedIn, DataFolder data) {
        this(store, taker, signedIn, data.root().resolve("sounding"));
    }

    Sounds(MediaStore store, SoundTaker taker, SignedIn signedIn, Path folder) {
        this.store = store;
        this.taker = taker;
        this.signedIn = signedIn;
        this.folder = folder;
        // What a crash left behind.
        Folders.delete(folder);
    }

    public enum Use {
        /** Of one scene. */
        VOICE(120),
        /** Under a whole clip. */
        MUSIC(900);

        private final double longest;

        Use(double longest) {
            this.longest = longest;
        }
    }

    public sealed interface Receipt {
        record Received(Storyboard.Sound sound) implements Receipt {}

        /** @param reason name of a translation below {@code media.sound.refused.} */
        record Refused(String reason) implements Receipt {}
    }

    public Receipt receive(InputStream content, Use use) {
        signedIn.require(Permission.WRITE);
        var work = folder.resolve(UUID.randomUUID().toString());
        try {
            Files.createDirectories(work);
            var file = work.resolve("sent");
            if (Files.copy(new Limited(content), file) > LARGEST) {
                return new Receipt.Refused(Refusal.TOO_LARGE.key());
            }
            turn.lock();
            try {
                return keep(taker.take(file, work, use.longest));
            } finally {
                turn.unlock();
            }
        } catch (IOException e) {
            throw new MediaException("A sound cannot be taken in", e);
        } finally {
            Folders.delete(work);
        }
    }

    private Receipt keep(SoundTaker.Taken taken) {
        return switch (taken) {
            case SoundTaker.Taken.Made made ->
                new Receipt.Received(new Storyboard.Sound(store.put(made.file(), "sound.m4a"), made.seconds()));
            case SoundTaker.Taken.Refused refused ->
                new Receipt.Refused(refused.reason().key());
        };
    }

    /** Ends a byte after what is allowed. */
    private static final class Limited extends java.io.FilterInputStream {

        private long left = LARGEST + 1;

        Limited(InputStream content) {
            super(content);
        }

        @Override
        public int read() throws IOException {
            var next = left <= 0 ? -1 : super.read();
            left--;
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            var read = super.read(buffer, offset, (int) Math.min(length, left));
            left -= Math.max(0, read);
            return read;
        }
    }
}
