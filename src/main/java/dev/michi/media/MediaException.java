package dev.michi.media;

/** The disk, the database or ffmpeg is in trouble. The message names the file or clip, and no path. */
public class MediaException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public MediaException(String message) {
        super(message);
    }

    public MediaException(String message, Throwable cause) {
        super(message, cause);
    }
}
