package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.function.IntConsumer;

/** How one kind of job is done. What has happened by it is told by {@link JobNews}. */
interface JobWork {

    /**
     * @param folder empty, for this attempt alone
     * @param percent gets 0 to 100
     * @throws dev.michi.media.ffmpeg.Cancelled if it is not wanted any more
     * @throws CannotSucceed if no other attempt can do better
     */
    void perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation) throws IOException;

    /** After the last attempt. */
    default void failed(JobDocument job) {}

    /** Its message is for administrators and authors. */
    final class CannotSucceed extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotSucceed(String message) {
            super(message);
        }
    }
}
