package dev.michi.platform.embedded;

import de.bwaldvogel.mongo.bson.Decimal128;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

/**
 * Numbers of all types on one scale: the greatest double that is not above the number, then how far the number is on
 * the way to the next double, as a binary fraction. For every double and every integer up to 2^53 the fraction is empty.
 */
final class NumberKeys {

    private static final int FRACTION_BYTES = 16;
    private static final BigDecimal FRACTION_SCALE = new BigDecimal(BigInteger.ONE.shiftLeft(8 * FRACTION_BYTES));
    private static final MathContext PRECISE = new MathContext(80);
    private static final long EXACT_INTEGERS = 1L << 53;
    private static final int END = 0x00;
    private static final int ESCAPE = 0x01;

    private NumberKeys() {}

    static void write(Number number, ByteArrayOutputStream out) {
        if (isExactAsDouble(number)) {
            writeDouble(number.doubleValue(), out);
        } else {
            writePrecisely(exactValue(number), out);
        }
        out.write(END);
    }

    private static boolean isExactAsDouble(Number number) {
        return switch (number) {
            case Long value -> Math.abs(value) <= EXACT_INTEGERS && value != Long.MIN_VALUE;
            case Decimal128 value -> Double.isInfinite(value.doubleValue()) || value.doubleValue() == 0.0;
            default -> true;
        };
    }

    private static BigDecimal exactValue(Number number) {
        return number instanceof Decimal128 decimal ? decimal.toBigDecimal() : BigDecimal.valueOf(number.longValue());
    }

    private static void writePrecisely(BigDecimal exact, ByteArrayOutputStream out) {
        double floor = exact.doubleValue();
        if (new BigDecimal(floor).compareTo(exact) > 0) {
            floor = Math.nextDown(floor);
        }
        writeDouble(floor, out);
        BigDecimal rest = exact.subtract(new BigDecimal(floor));
        if (rest.signum() != 0) {
            BigDecimal step = new BigDecimal(Math.nextUp(floor)).subtract(new BigDecimal(floor));
            writeFraction(rest.divide(step, PRECISE), out);
        }
    }

    private static void writeFraction(BigDecimal fraction, ByteArrayOutputStream out) {
        BigInteger bits = fraction.multiply(FRACTION_SCALE).toBigInteger();
        for (int i = FRACTION_BYTES - 1; i >= 0 && bits.signum() != 0; i--) {
            int each = bits.shiftRight(8 * i).intValue() & 0xFF;
            bits = bits.andNot(BigInteger.valueOf(0xFF).shiftLeft(8 * i));
            if (each == END || each == ESCAPE) {
                out.write(ESCAPE);
                out.write(each + 1);
            } else {
                out.write(each);
            }
        }
    }

    private static void writeDouble(double value, ByteArrayOutputStream out) {
        long bits = Double.doubleToLongBits(value == 0.0 ? 0.0 : value);
        out.writeBytes(Bytes.ofLong(bits < 0 ? ~bits : bits ^ Long.MIN_VALUE));
    }
}
