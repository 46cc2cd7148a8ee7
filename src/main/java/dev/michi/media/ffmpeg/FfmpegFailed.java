package dev.michi.media.ffmpeg;

/** ffmpeg ended with an error. The message is its last words, without paths. */
public class FfmpegFailed extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FfmpegFailed(String message, Throwable cause) {
        super(message, cause);
    }
}
