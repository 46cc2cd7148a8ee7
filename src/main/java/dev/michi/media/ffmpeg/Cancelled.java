package dev.michi.media.ffmpeg;

/** The run was ended on purpose: whatever it has written is no good. */
public class Cancelled extends RuntimeException {

    private static final long serialVersionUID = 1;
}
