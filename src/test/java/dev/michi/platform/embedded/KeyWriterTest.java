package dev.michi.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The bytes of values are ordered as MongoDB orders the values. */
class KeyWriterTest {

    private static final List<@Nullable Object> IN_ORDER = Arrays.asList(
            MinKey.getInstance(),
            KeyWriter.EmptyArray.INSTANCE,
            null,
            Double.NaN,
            Double.NEGATIVE_INFINITY,
            -Double.MAX_VALUE,
            Long.MIN_VALUE,
            Long.MIN_VALUE + 1,
            -1L - (1L << 53),
            -(1L << 53),
            -1.5,
            -1,
            -Double.MIN_VALUE,
            0,
            Double.MIN_VALUE,
            0.1,
            new Decimal128(new BigDecimal("0.11")),
            new Decimal128(new BigDecimal("0.1100000000000000000000000000000001")),
            1L,
            1.5,
            255,
            256,
            (1L << 53),
            (1L << 53) + 1,
            Long.MAX_VALUE - 1,
            Long.MAX_VALUE,
            0x1p63,
            Double.MAX_VALUE,
            Double.POSITIVE_INFINITY,
            "",
            "\u0000",
            "\u0000a",
            "\u0001",
            "\u0002",
            "A",
            "a",
            "a\u0000",
            "aa",
            "é",
            "日",
            "\uFF21",
            "\uD83D\uDE00",
            new Document(),
            new Document("a", 1),
            new Document("a", 1).append("b", 0),
            new Document("a", 2),
            new Document("b", 0),
            new Document("a", "x"),
            List.of(1),
            List.of(1, 2),
            List.of(2),
            new BinData(new byte[] {5}),
            new BinData(new byte[] {0, 0}),
            new UUID(1, 2),
            new UUID(1, 3),
            new ObjectId(new byte[] {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1}),
            new ObjectId(new byte[] {1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}),
            false,
            true,
            Instant.ofEpochMilli(-1),
            Instant.EPOCH,
            Instant.ofEpochMilli(1),
            new BsonTimestamp(1),
            new BsonTimestamp(2),
            new BsonRegularExpression("a", ""),
            new BsonRegularExpression("b", ""),
            MaxKey.getInstance());

    @Test
    void bytesFollowTheOrderOfValues() {
        List<@Nullable Object> sorted = new ArrayList<>(IN_ORDER);
        Collections.shuffle(sorted, new Random(1));
        sorted.sort((one, other) -> Arrays.compareUnsigned(KeyWriter.encode(one), KeyWriter.encode(other)));
        assertThat(sorted).isEqualTo(IN_ORDER);
    }

    @Test
    void noValueBeginsAnother() {
        for (Object one : IN_ORDER) {
            for (Object other : IN_ORDER) {
                assertThat(one == other || !Bytes.startsWith(KeyWriter.encode(one), KeyWriter.encode(other)))
                        .as("%s and %s", one, other)
                        .isTrue();
            }
        }
    }

    @Test
    void equalValuesOfDifferentTypesHaveTheSameBytes() {
        byte[] one = KeyWriter.encode(1);
        assertThat(KeyWriter.encode(1L)).isEqualTo(one);
        assertThat(KeyWriter.encode(1.0)).isEqualTo(one);
        assertThat(KeyWriter.encode(new Decimal128(new BigDecimal("1.00")))).isEqualTo(one);
        assertThat(KeyWriter.encode(-0.0)).isEqualTo(KeyWriter.encode(0));
        assertThat(KeyWriter.encode(Missing.getInstance())).isEqualTo(KeyWriter.encode(null));
    }

    @Test
    void randomNumbersKeepTheirOrder() {
        Random random = new Random(42);
        for (int i = 0; i < 20_000; i++) {
            Number one = number(random);
            Number other = number(random);
            int expected = exact(one).compareTo(exact(other));
            int actual = Arrays.compareUnsigned(KeyWriter.encode(one), KeyWriter.encode(other));
            assertThat(Integer.signum(actual)).as("%s and %s", one, other).isEqualTo(expected);
        }
    }

    private static Number number(Random random) {
        long bits = random.nextLong() >> random.nextInt(64);
        return switch (random.nextInt(4)) {
            case 0 -> (int) bits;
            case 1 -> bits;
            case 2 -> (double) bits / (1 << random.nextInt(20));
            default -> new Decimal128(BigDecimal.valueOf(bits, random.nextInt(25)));
        };
    }

    private static BigDecimal exact(Number number) {
        return switch (number) {
            case Decimal128 decimal -> decimal.toBigDecimal();
            case Double value -> new BigDecimal(value);
            default -> BigDecimal.valueOf(number.longValue());
        };
    }
}
