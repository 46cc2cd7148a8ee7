package dev.michi.catalog.pack;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.OptionalDouble;

/** Looks into a sound (MPEG-4, ISO/IEC 14496-12): whether it is one, and how long. Nothing is decoded. */
final class SoundInspection {

    private static final int HEADER = 8;
    private static final int LARGEST_INDEX = 2_000_000;

    private final PackFiles files;

    SoundInspection(PackFiles files) {
        this.files = files;
    }

    /** Empty if it is no sound, or has pictures. */
    OptionalDouble seconds(String path) throws IOException {
        try (var in = new DataInputStream(files.open(path))) {
            var first = true;
            while (true) {
                long size = Integer.toUnsignedLong(in.readInt());
                var type = new String(in.readNBytes(4), StandardCharsets.US_ASCII);
                if (first != type.equals("ftyp") || size < HEADER && size != 1) {
                    return OptionalDouble.empty();
                }
                if (type.equals("moov")) {
                    return size > LARGEST_INDEX ? OptionalDouble.empty() : length(in.readNBytes((int) size - HEADER));
                }
                in.skipNBytes(size == 1 ? in.readLong() - 2 * HEADER : size - HEADER);
                first = false;
            }
        } catch (EOFException nothingMore) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble length(byte[] index) {
        var text = new String(index, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("mvhd");
        if (at < 0 || at + 36 > index.length || !text.contains("soun") || text.contains("vide")) {
            return OptionalDouble.empty();
        }
        var header = ByteBuffer.wrap(index, at + 4, 32);
        boolean wide = header.getInt() >>> 24 == 1;
        header.position(header.position() + (wide ? 16 : 8));
        long ticks = Integer.toUnsignedLong(header.getInt());
        long duration = wide ? header.getLong() : Integer.toUnsignedLong(header.getInt());
        return ticks == 0 || duration <= 0 ? OptionalDouble.empty() : OptionalDouble.of((double) duration / ticks);
    }
}
