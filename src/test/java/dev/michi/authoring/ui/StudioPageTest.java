package dev.michi.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.michi.shared.Language;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class StudioPageTest {

    @Test
    void searchingKeepsTheFiltersAndFilteringKeepsTheSearch() {
        var find = find("q=teams&status=changed&only=mine");

        assertThat(find)
                .contains("<input type=\"hidden\" name=\"status\" value=\"changed\">")
                .contains("<input type=\"hidden\" name=\"only\" value=\"mine\">")
                .doesNotContain("type=\"hidden\" name=\"q\"")
                .contains("/studio?kind=trail&amp;only=mine&amp;q=teams&amp;status=changed");
    }

    private static String find(String query) {
        var words = new Words(Language.EN, ZoneOffset.UTC, (key, parameters) -> key);
        var filter = StudioFilter.of(QueryParameters.fromString(query));
        return new StudioPage(filter, LocalDate.EPOCH, words).find().html();
    }
}
