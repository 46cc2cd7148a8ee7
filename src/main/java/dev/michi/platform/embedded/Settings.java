package dev.michi.platform.embedded;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.function.UnaryOperator;

/**
 * What tests vary.
 *
 * @param usableBytes room left on the disk of a folder
 * @param lookAtDiskEvery how old an answer of {@code usableBytes} may be
 * @param storeName turns the file's name into the one the store is given, to put a failing file system underneath
 * @param compactAboveBytes smaller files are not worth compacting at start
 */
record Settings(
        ToLongFunction<Path> usableBytes,
        Duration lookAtDiskEvery,
        UnaryOperator<String> storeName,
        Duration cursorPatience,
        long compactAboveBytes) {

    static final Settings DEFAULT = new Settings(
            DiskSpace::usableBytes,
            Duration.ofMillis(100),
            Function.<String>identity()::apply,
            Duration.ofMinutes(10),
            32L << 20);

    Settings withUsableBytes(ToLongFunction<Path> changed) {
        return new Settings(changed, lookAtDiskEvery, storeName, cursorPatience, compactAboveBytes);
    }

    Settings withLookAtDiskEvery(Duration changed) {
        return new Settings(usableBytes, changed, storeName, cursorPatience, compactAboveBytes);
    }

    Settings withStoreName(UnaryOperator<String> changed) {
        return new Settings(usableBytes, lookAtDiskEvery, changed, cursorPatience, compactAboveBytes);
    }

    Settings withCursorPatience(Duration changed) {
        return new Settings(usableBytes, lookAtDiskEvery, storeName, changed, compactAboveBytes);
    }

    Settings withCompactAboveBytes(long changed) {
        return new Settings(usableBytes, lookAtDiskEvery, storeName, cursorPatience, changed);
    }
}
