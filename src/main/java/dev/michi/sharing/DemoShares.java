package dev.michi.sharing;

import dev.michi.catalog.ModuleId;
import dev.michi.people.CustomerId;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import dev.michi.sharing.counting.DemoDays;
import dev.michi.sharing.counting.Tally;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: the demo's customer has handed out tutorials, one of which nobody has opened, so that neither the
 * customer's desk nor the screens of those who look after customers are empty. Written once.
 */
@Component
class DemoShares {

    private static final CustomerId MINATO = new CustomerId("minato");
    private static final PersonId ADMIN = new PersonId("customer");
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int LASTS = 90;

    private static final List<Handed> HANDED = List.of(
            new Handed(
                    "first-steps",
                    "Teamsをはじめる・工場のみなさん",
                    List.of("m-teams-sign-in", "m-teams-find-and-write"),
                    Share.Style.PLAIN,
                    "わからないときは、302号室の大野まで。",
                    21,
                    List.of(34, 21, 17, 9, 12, 6, 14, 8, 5, 7, 3, 6)),
            new Handed(
                    "meetings",
                    "朝礼にオンラインで入る",
                    List.of("m-teams-join-a-meeting"),
                    Share.Style.STANDARD,
                    "毎週月曜、8時50分から。",
                    6,
                    List.of(11, 4, 3)),
            new Handed(
                    "mentions", "呼ばれたら、こたえる・営業所", List.of("m-teams-mention"), Share.Style.STANDARD, "", 10, List.of()));

    private static final List<String> COMMENTS = List.of("字が大きくて読みやすかったです。", "パスワードを忘れたときの手順も、知りたいです。");

    private final ShareDocuments shares;
    private final ShareDrafts drafts;
    private final LinkSeal seal;
    private final Shelf shelf;
    private final DemoDays days;
    private final Clock clock;

    DemoShares(ShareDocuments shares, ShareDrafts drafts, LinkSeal seal, Shelf shelf, DemoDays days, Clock clock) {
        this.shares = shares;
        this.drafts = drafts;
        this.seal = seal;
        this.shelf = shelf;
        this.days = days;
        this.clock = clock;
    }

    /** After the content has come. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    @Order
    void remember() {
        HANDED.stream()
                .filter(handed -> handed.modules().stream()
                        .allMatch(id -> shelf.find(id, MINATO).isPresent()))
                .forEach(this::remember);
    }

    private void remember(Handed handed) {
        var id = drafts.idFor(MINATO, "demo-" + handed.key());
        if (shares.find(id).isPresent()) {
            return;
        }
        var secret = LinkSeal.newSecret();
        var at = clock.instant().minus(Duration.ofDays(handed.daysAgo())).truncatedTo(ChronoUnit.MINUTES);
        var share = drafts.draft(id, MINATO, ADMIN, handed.wish(at), secret, seal.seal(secret, id), at);
        if (shares.insert(share)) {
            visited(handed, id, LocalDate.ofInstant(at, OFFICE));
        }
    }

    private void visited(Handed handed, ShareId id, LocalDate first) {
        for (int day = 0; day < handed.opens().size(); day++) {
            int opens = handed.opens().get(day);
            var date = first.plusDays(day);
            days.remember(new Tally.Place(id.value(), "", date), opens, 0, List.of(), List.of());
            for (var module : handed.modules()) {
                visited(new Tally.Place(id.value(), module.value(), date), module, opens, day);
            }
        }
    }

    private void visited(Tally.Place place, ModuleId id, int opens, int day) {
        var units = shelf.find(id, MINATO).orElseThrow().module().units();
        var clips = units.stream()
                .flatMap(unit -> unit.clips().stream())
                .map(clip -> clip.value())
                .toList();
        var said = id.value().equals("m-teams-sign-in") && day < COMMENTS.size()
                ? List.of(COMMENTS.get(day))
                : List.<String>of();
        days.remember(place, opens, TutorialTallies.stepsOf(units), clips, said);
    }

    /** @param opens people who opened it, day by day from the first */
    private record Handed(
            String key,
            String name,
            List<String> tutorials,
            Share.Style style,
            String note,
            int daysAgo,
            List<Integer> opens) {

        List<ModuleId> modules() {
            return tutorials.stream().map(ModuleId::new).toList();
        }

        ShareWish wish(Instant at) {
            return new ShareWish(
                    name,
                    modules(),
                    List.of(Language.JA, Language.EN),
                    style,
                    note,
                    "大野 由美（総務・302号室）",
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(at.plus(Duration.ofDays(LASTS))),
                    Optional.empty(),
                    false);
        }
    }
}
