package dev.michi.media.ffmpeg;

/** No ffmpeg on this machine does what is needed. The message says what was tried, and why each did not do. */
public class FfmpegUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1;

    public FfmpegUnavailable(String message) {
        super(message);
    }
}
