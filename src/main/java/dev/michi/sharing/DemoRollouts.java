package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.shared.LocalizedText;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** With {@code michi.demo=true}: a rollout waits for the demo's customer. Written once. */
@Component
class DemoRollouts {

    private static final CustomerId MINATO = new CustomerId("minato");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final String ID = "ro-demo";

    private final RolloutDocuments rollouts;
    private final Shelf shelf;
    private final Clock clock;

    DemoRollouts(RolloutDocuments rollouts, Shelf shelf, Clock clock) {
        this.rollouts = rollouts;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** After the content has come. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    @Order
    void remember() {
        var plan = plan();
        if (plan.items().stream()
                .allMatch(item -> shelf.find(item.tutorial(), MINATO).isPresent())) {
            rollouts.insert(new RolloutDocument(
                    ID,
                    RolloutDocument.SCHEMA,
                    MINATO.value(),
                    plan.title(),
                    plan.items().stream()
                            .map(RolloutDocument.ItemDocument::from)
                            .toList(),
                    "manager",
                    clock.instant().minus(Duration.ofDays(1)),
                    null,
                    null,
                    1));
        }
    }

    private RolloutPlan plan() {
        var monday = LocalDate.now(clock.withZone(OFFICE)).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        return new RolloutPlan(
                new LocalizedText("第二工場にTeamsをひろげる", "Teams for the second plant"),
                List.of(
                        new Rollout.Item(
                                new ModuleId("m-teams-sign-in"),
                                monday,
                                new LocalizedText(
                                        "今週、休憩室のパソコンか自分のスマホで、一度サインインしてみてください。",
                                        "This week, please sign in once: on the computer in the break room, or on your phone.")),
                        new Rollout.Item(
                                new ModuleId("m-teams-find-and-write"),
                                monday.plusWeeks(1),
                                new LocalizedText("班長に、ひとこと送ってみましょう。", "Send your shift leader a word.")),
                        new Rollout.Item(
                                new ModuleId("m-teams-mention"),
                                monday.plusWeeks(2),
                                new LocalizedText("名前を呼ばれたら、返事をします。", "When your name is called, answer."))));
    }
}
