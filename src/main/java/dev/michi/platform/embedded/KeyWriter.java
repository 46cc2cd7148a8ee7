package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as byte strings whose unsigned order is MongoDB's comparison order, so that an index is a plain ordered
 * map. No value's bytes are the beginning of another's, so values can follow each other in one key.
 *
 * <p>Order of types: <a href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">BSON
 * comparison order</a>. Numbers of all types share one scale; a missing field counts as null.
 */
final class KeyWriter {

    static final int MIN_KEY = 0x01;
    static final int EMPTY_ARRAY = 0x02;
    static final int NULL = 0x03;
    static final int NAN = 0x0F;
    static final int NUMBER = 0x10;
    static final int STRING = 0x20;
    static final int DOCUMENT = 0x30;
    static final int ARRAY = 0x40;
    static final int BINARY = 0x50;
    static final int OBJECT_ID = 0x60;
    static final int BOOLEAN = 0x70;
    static final int DATE = 0x80;
    static final int TIMESTAMP = 0x90;
    static final int REGEX = 0xA0;
    static final int CODE = 0xB0;
    static final int MAX_KEY = 0xF0;

    private static final int END = 0x00;
    private static final int ESCAPE = 0x01;
    private static final int GENERIC_BINARY = 0;
    private static final int OLD_UUID = 3;
    private static final int UUID_BINARY = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(32);

    private KeyWriter() {}

    static byte[] encode(@Nullable Object value) {
        KeyWriter writer = new KeyWriter();
        writer.write(value);
        return writer.out.toByteArray();
    }

    static int typeOf(@Nullable Object value) {
        return switch (value) {
            case null -> NULL;
            case Missing missing -> NULL;
            case Number number -> Double.isNaN(number.doubleValue()) ? NAN : NUMBER;
            case String text -> STRING;
            case Map<?, ?> document -> DOCUMENT;
            case Collection<?> array -> ARRAY;
            case BinData data -> BINARY;
            case UUID uuid -> BINARY;
            case LegacyUUID uuid -> BINARY;
            case ObjectId id -> OBJECT_ID;
            case Boolean flag -> BOOLEAN;
            case Instant date -> DATE;
            case BsonTimestamp timestamp -> TIMESTAMP;
            case BsonRegularExpression regex -> REGEX;
            case BsonJavaScript code -> CODE;
            case MinKey min -> MIN_KEY;
            case MaxKey max -> MAX_KEY;
            case EmptyArray empty -> EMPTY_ARRAY;
            default -> throw new IllegalArgumentException("no key for a " + value.getClass());
        };
    }

    private void write(@Nullable Object value) {
        int type = typeOf(value);
        out.write(type);
        if (value == null || type <= NAN || type == MAX_KEY) {
            return;
        }
        writeContent(value);
    }

    private void writeContent(Object value) {
        switch (value) {
            case Number number -> NumberKeys.write(number, out);
            case String text -> writeText(text);
            case Map<?, ?> document -> writeDocument(document);
            case Collection<?> array -> writeArray(array);
            case BinData data -> writeBinary(GENERIC_BINARY, data.getData());
            case UUID uuid -> writeBinary(UUID_BINARY, bytesOf(uuid));
            case LegacyUUID uuid -> writeBinary(OLD_UUID, bytesOf(uuid.getUuid()));
            case ObjectId id -> out.writeBytes(id.toByteArray());
            case Boolean flag -> out.write(flag ? 1 : 0);
            case Instant date -> writeLong(date.toEpochMilli() ^ Long.MIN_VALUE);
            case BsonTimestamp timestamp -> writeLong(timestamp.getValue());
            case BsonRegularExpression regex -> {
                writeText(regex.getPattern());
                writeText(regex.getOptions() == null ? "" : regex.getOptions());
            }
            case BsonJavaScript code -> writeText(code.getCode());
            default -> throw new IllegalArgumentException("no key for a " + value.getClass());
        }
    }

    private void writeDocument(Map<?, ?> document) {
        document.forEach((field, value) -> {
            out.write(typeOf(value));
            writeText((String) field);
            write(value);
        });
        out.write(END);
    }

    private void writeArray(Collection<?> array) {
        array.forEach(this::write);
        out.write(END);
    }

    private void writeText(String text) {
        writeEscaped(text.getBytes(StandardCharsets.UTF_8));
        out.write(END);
    }

    private void writeEscaped(byte[] bytes) {
        for (byte each : bytes) {
            if (each == END || each == ESCAPE) {
                out.write(ESCAPE);
                out.write(each + 1);
            } else {
                out.write(each);
            }
        }
    }

    private void writeBinary(int subtype, byte[] bytes) {
        out.write(bytes.length >>> 24);
        out.write(bytes.length >>> 16);
        out.write(bytes.length >>> 8);
        out.write(bytes.length);
        out.write(subtype);
        out.writeBytes(bytes);
    }

    private void writeLong(long value) {
        out.writeBytes(Bytes.ofLong(value));
    }

    private static byte[] bytesOf(UUID uuid) {
        return Bytes.concat(Bytes.ofLong(uuid.getMostSignificantBits()), Bytes.ofLong(uuid.getLeastSignificantBits()));
    }

    /** The bytes that begin the key of every string starting with the given text. */
    static byte[] encodeTextPrefix(String prefix) {
        KeyWriter writer = new KeyWriter();
        writer.out.write(STRING);
        writer.writeEscaped(prefix.getBytes(StandardCharsets.UTF_8));
        return writer.out.toByteArray();
    }

    /** Stands for {@code []} in an index; MongoDB sorts it before null. */
    enum EmptyArray {
        INSTANCE
    }
}
