package dev.michi.media.picturing;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * How a camera was held: the field {@code Orientation} (0x0112) of Exif 2.32, section 4.6.4. It is read here since not every
 * ffmpeg does.
 */
final class ExifTurn {

    private static final byte[] MARK = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int VALUE = 8;
    private static final int MOST_ENTRIES = 200;

    /** As filters of ffmpeg. */
    private static final Map<Integer, String> FILTERS = Map.of(
            2,
            "hflip,",
            3,
            "hflip,vflip,",
            4,
            "vflip,",
            5,
            "transpose=0,",
            6,
            "transpose=1,",
            7,
            "transpose=3,",
            8,
            "transpose=2,");

    private ExifTurn() {}

    /** @param start of a JPEG @return 1 to 8; 1 where nothing is said */
    static int in(byte[] start) {
        int mark = find(start);
        if (mark < 0) {
            return 1;
        }
        try {
            return read(ByteBuffer.wrap(start, mark + MARK.length, start.length - mark - MARK.length)
                    .slice());
        } catch (BufferUnderflowException | IndexOutOfBoundsException | IllegalArgumentException broken) {
            return 1;
        }
    }

    /** Ends in a comma; empty where it is upright. */
    static String filter(int turn) {
        return FILTERS.getOrDefault(turn, "");
    }

    static boolean isSideways(int turn) {
        return turn >= 5;
    }

    private static int read(ByteBuffer tiff) {
        tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        int entries = Math.min(MOST_ENTRIES, Short.toUnsignedInt(tiff.getShort(directory)));
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + entry * ENTRY;
            if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
                int turn = Short.toUnsignedInt(tiff.getShort(at + VALUE));
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    private static int find(byte[] bytes) {
        for (int at = 0; at <= bytes.length - MARK.length; at++) {
            if (java.util.Arrays.equals(bytes, at, at + MARK.length, MARK, 0, MARK.length)) {
                return at;
            }
        }
        return -1;
    }
}
