package dev.michi.catalog.pack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.shared.Language;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShippedPackTest {

    @Test
    void theContentThatComesWithMichiHasNoMistakes() {
        var mistakes = PackReader.read(Path.of("content"), Neighbours.NONE).mistakes();
        assertThat(mistakes.stream().map(mistake -> mistake.line(Language.EN))).isEmpty();
    }

    @Test
    void thereIsEnoughToLearn() {
        var pack = PackReader.read(Path.of("content"), Neighbours.NONE).pack().orElseThrow();
        assertThat(pack.trails()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(pack.modules()).hasSizeGreaterThanOrEqualTo(6);
        assertThat(pack.modules().stream()
                        .mapToInt(module -> module.units().size())
                        .sum())
                .isGreaterThanOrEqualTo(16);
        assertThat(pack.modules().stream().filter(module -> module.units().stream()
                        .anyMatch(unit -> !unit.clips().isEmpty())))
                .hasSizeGreaterThanOrEqualTo(4);
        assertThat(pack.modules()).allSatisfy(module -> assertThat(module.units())
                .allSatisfy(unit -> assertThat(unit.check().isEmpty()).isFalse()));
    }
}
