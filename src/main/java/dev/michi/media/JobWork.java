package dev.michi.media;

import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/** How one kind of job is done. Events are published by the worker, once the job's document says the same. */
interface JobWork {

    /**
     * @param folder empty, for this attempt alone
     * @param percent gets 0 to 100
     * @return what has happened, to be published
     * @throws dev.michi.media.ffmpeg.Cancelled if it is not wanted any more
     * @throws CannotSucceed if no other attempt can do better
     */
    List<Object> perform(JobDocument job, Path folder, IntConsumer percent, Cancellation cancellation)
            throws IOException;

    default List<Object> progressed(JobDocument job, int percent) {
        return List.of();
    }

    /** After the last attempt. */
    default List<Object> failed(JobDocument job, String reason) {
        return List.of();
    }

    /** Its message is for administrators and authors. */
    final class CannotSucceed extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotSucceed(String message) {
            super(message);
        }
    }
}
