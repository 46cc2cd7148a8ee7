package dev.michi.platform;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.michi.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemKindTest {

    @ParameterizedTest
    @EnumSource
    void eachKindIsExplainedInBothLanguages(ProblemKind kind) {
        for (var language : Language.values()) {
            assertThatCode(() -> {
                        new Translations().get("problem." + kind.key() + ".title", language);
                        new Translations().get("problem." + kind.key() + ".detail", language);
                    })
                    .doesNotThrowAnyException();
        }
    }
}
