package dev.michi.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.authoring.DraftId;
import dev.michi.shared.Language;
import dev.michi.uikit.Words;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class VersionLinksTest {

    private static final String OLD = "a".repeat(64);
    private static final String NEW = "b".repeat(64);
    private static final String HERE = "/studio/modules/m-calls/versions?";

    /** An address of a query alone would lead home: pages have the root as their base. */
    @Test
    void eachVersionIsReadAndComparedOnItsOwnScreen() {
        assertThat(links("to=" + NEW, OLD, true))
                .contains("href=\"" + HERE + "open=" + OLD)
                .contains("href=\"" + HERE + "from=" + OLD + "&amp;to=" + NEW)
                .contains("href=\"" + HERE + "to=" + OLD + "\"")
                .doesNotContain("aria-current");
        assertThat(links("to=" + NEW, NEW, true)).containsOnlyOnce("aria-current");
    }

    @Test
    void oneAloneIsComparedWithNothing() {
        assertThat(links("", OLD, false)).contains("open=").doesNotContain("from=", "to=");
    }

    private static String links(String query, String hash, boolean several) {
        var words = new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key);
        return new VersionLinks(new DraftId(DraftId.Kind.MODULE, "m-calls"), QueryParameters.fromString(query), words)
                .markup(hash, several)
                .html();
    }
}
