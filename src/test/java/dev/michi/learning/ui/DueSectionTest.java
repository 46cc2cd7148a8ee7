package dev.michi.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.learning.DueItems.DueItem;
import dev.michi.learning.DueItems.Giver;
import dev.michi.learning.Lessons;
import dev.michi.people.PersonName;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.uikit.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueSectionTest {

    private static final Giver KEN = new Giver(
            new PersonName("森田", "健", "Morita", "Ken", ""), Optional.of(new LocalizedText("導入支援", "Onboarding")), true);

    private final Words words =
            new Words(Language.JA, ZoneOffset.UTC, (key, parameters) -> key + Arrays.toString(parameters));

    @Test
    void whatIsLateSaysForHowLongInRed() {
        assertThat(html(item(-4))).contains("<li class=\"late\">", "chip chip--late\">due.late.many[4]<");
        assertThat(html(item(-1))).contains("due.late.one[1]");
    }

    @Test
    void theLastDayAndTheWeekBeforeItAreNearAndAllElseIsFar() {
        assertThat(html(item(0))).contains("chip chip--soon\">due.today[]<").doesNotContain("class=\"late\"");
        assertThat(html(item(7))).contains("chip chip--soon\">due.soon.many[7]<");
        assertThat(html(item(8))).doesNotContain("chip");
    }

    @Test
    void aRowSaysTheDayWhoWantsItAndLeadsToTheNextUnit() {
        assertThat(html(item(17)))
                .contains(
                        "datetime=\"2026-12-11\"",
                        "<b>12/11</b>金",
                        "home.due.by-manager[森田 健]",
                        "learning.left[time.minutes[20]]",
                        "href=\"/modules/criteria/mission\"",
                        "home.due.count.one[1]");
    }

    private String html(DueItem item) {
        return new DueSection(words, List.of(item)).markup().html();
    }

    private static DueItem item(int daysLeft) {
        var module = Lessons.module("criteria", Lessons.asking("mission"));
        return new DueItem(
                module.title(),
                module,
                module.units().getFirst(),
                LocalDate.of(2026, 12, 11),
                daysLeft,
                20,
                true,
                Optional.of(KEN));
    }
}
