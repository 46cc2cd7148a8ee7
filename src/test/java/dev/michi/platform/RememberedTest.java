package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final Map<String, String> stored = new HashMap<>(Map.of("a", "1"));
    private final Remembered<String, String> remembered = new Remembered<>(DatabaseKind.EMBEDDED, 10);

    @Test
    void whatWasReadIsNotReadAgain() {
        assertThat(read("a")).contains("1");
        stored.put("a", "2");
        assertThat(read("a")).contains("1");
    }

    @Test
    void aWriteIsSeenByTheNextReader() {
        read("a");
        remembered.changing(() -> stored.put("a", "2"));
        assertThat(read("a")).contains("2");
        remembered.changing(() -> stored.remove("a"));
        assertThat(read("a")).isEmpty();
    }

    @Test
    void aWriteThatFailedHalfWayIsSeenToo() {
        read("a");
        assertThatIllegalStateException()
                .isThrownBy(() -> remembered.changing(() -> {
                    stored.put("a", "2");
                    throw new IllegalStateException("the line broke off");
                }));
        assertThat(read("a")).contains("2");
    }

    @Test
    void whatWasReadBeforeAWriteAndComesAfterItIsNotKept() {
        remembered.find("a", key -> {
            var old = Optional.of("1");
            remembered.changing(() -> stored.put("a", "2"));
            return old;
        });
        assertThat(read("a")).contains("2");
    }

    @Test
    void whatIsNotThereIsLookedForEachTime() {
        assertThat(read("b")).isEmpty();
        stored.put("b", "3");
        assertThat(read("b")).contains("3");
    }

    @Test
    void nothingIsRememberedWhereOthersMayWrite() {
        var shared = new Remembered<String, String>(DatabaseKind.SHARED, 10);
        shared.find("a", key -> Optional.ofNullable(stored.get(key)));
        stored.put("a", "2");
        assertThat(shared.find("a", key -> Optional.ofNullable(stored.get(key))))
                .contains("2");
    }

    private Optional<String> read(String key) {
        return remembered.find(key, each -> Optional.ofNullable(stored.get(each)));
    }
}
