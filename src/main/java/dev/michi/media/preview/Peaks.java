package dev.michi.media.preview;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How loud a recording is over time. */
final class Peaks {

    /** Samples a second of the sound that is read: 16 bits, one channel, low byte first. */
    static final int RATE = 2000;

    private static final int MOST = 36_000;
    private static final int FEWEST_SAMPLES = RATE / 20;

    private Peaks() {}

    /** The loudest sample of each twentieth of a second, or of longer parts if there would be too many; 0 to 255. */
    static byte[] read(Path samples) throws IOException {
        var all = Files.size(samples) / 2;
        var part = (int) Math.max(FEWEST_SAMPLES, (all + MOST - 1) / MOST);
        var peaks = new byte[(int) ((all + part - 1) / part)];
        var buffer = new byte[part * 2];
        try (var in = new DataInputStream(Files.newInputStream(samples))) {
            for (var i = 0; i < peaks.length; i++) {
                peaks[i] = (byte) loudest(buffer, in.readNBytes(buffer, 0, buffer.length));
            }
        }
        return peaks;
    }

    private static int loudest(byte[] samples, int length) {
        var loudest = 0;
        for (var i = 0; i + 1 < length; i += 2) {
            loudest = Math.max(loudest, Math.abs((samples[i + 1] << 8) | (samples[i] & 0xff)));
        }
        return Math.min(255, loudest / 128);
    }
}
