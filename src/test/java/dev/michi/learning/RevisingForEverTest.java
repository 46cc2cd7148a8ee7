package dev.michi.learning;

import static org.assertj.core.api.Assertions.assertThat;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Unit;
import dev.michi.catalog.UnitId;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Whatever is published, completed, acknowledged and judged again in whatever order: nothing that was achieved is lost, a stamp is
 * pressed once for each version, percentages follow from the facts, and acknowledgements stay as they were written.
 */
class RevisingForEverTest {

    private static final int STEPS = 120;
    private static final List<String> OPTIONS = List.of("help-desk", "planning", "sales");
    private static final List<PersonId> PEOPLE =
            List.of(new PersonId("haruka"), new PersonId("ren"), new PersonId("mio"));

    private final Map<PersonId, Progress> before = new HashMap<>();
    private final List<Acknowledgement> acknowledged = new ArrayList<>();
    private int version = 1;
    private final Set<UnitId> moved = new HashSet<>();
    private LearningModule live = module(new Random(0));
    private LearningModule other = Lessons.module("other", Lessons.reading("of-its-own"));

    @RepeatedTest(6)
    void theInvariantsHold() {
        long seed = new Random().nextLong();
        System.out.println("RevisingForEverTest: seed " + seed);
        run(seed);
    }

    private void run(long seed) {
        var random = new Random(seed);
        try (var newsroom = new Newsroom()) {
            newsroom.publish(live, Kind.EDITORIAL);
            newsroom.publish(other, Kind.EDITORIAL);
            for (int step = 0; step < STEPS; step++) {
                var what = act(newsroom, random);
                check(newsroom, "seed " + seed + ", step " + step + ": " + what);
            }
        }
    }

    private String act(Newsroom newsroom, Random random) {
        newsroom.clock.passSeconds(30);
        var person = PEOPLE.get(random.nextInt(PEOPLE.size()));
        switch (random.nextInt(10)) {
            case 0 -> {
                version += random.nextInt(2);
                live = module(random);
                var kind = Kind.values()[random.nextInt(3)];
                newsroom.publish(live, kind);
                return "publish " + kind;
            }
            case 1 -> {
                newsroom.revisions
                        .of(person, newsroom.learning.progress(person), live)
                        .told()
                        .forEach(told -> newsroom.revisions.notice(person, live, told.contentHash(), Language.JA));
                return "put aside";
            }
            case 2 -> {
                var hash = newsroom.catalog.findContentHash(live.id()).orElseThrow();
                if (newsroom.acknowledge(person, live, hash) instanceof Acknowledging.Acknowledged(var fact, var now)
                        && now) {
                    acknowledged.add(fact);
                }
                return "acknowledge";
            }
            case 3 -> {
                newsroom.regrading.apply(live, newsroom.regrading.preview(live).token());
                assertThat(newsroom.regrading.preview(live).left()).isZero();
                return "judge again";
            }
            case 4 -> {
                return random.nextInt(4) == 0 ? "move " + move(newsroom) : "nothing";
            }
            default -> {
                var module = random.nextInt(3) == 0 ? other : live;
                var unit = module.units().get(random.nextInt(module.units().size()));
                if (unit.check().isEmpty()) {
                    newsroom.learning.markRead(person, module, unit);
                } else {
                    var option = OPTIONS.get(random.nextInt(OPTIONS.size()));
                    newsroom.handIn(person, module, unit, Map.of(Lessons.WHO, new Answer.Chosen(Set.of(option))));
                }
                return person + " learns " + unit.id();
            }
        }
    }

    /** The last unit of the one module becomes the last of the other one; both go live. */
    private String move(Newsroom newsroom) {
        if (live.units().size() < 2) {
            return "nothing";
        }
        var unit = live.units().getLast();
        var stays = live.units().subList(0, live.units().size() - 1).toArray(Unit[]::new);
        var gets = new ArrayList<>(other.units());
        gets.add(unit);
        moved.add(unit.id());
        version++;
        live = live.rule() ? RevisionsTest.rule(version, stays) : RevisionsTest.version(version, stays);
        other = Lessons.version(other.version() + 1, "other", gets.toArray(Unit[]::new));
        newsroom.publish(other, Kind.EDITORIAL);
        newsroom.publish(live, Kind.EDITORIAL);
        return unit.id().value();
    }

    private void check(Newsroom newsroom, String when) {
        for (var person : PEOPLE) {
            var progress = newsroom.learning.progress(person);
            var earlier = before.getOrDefault(person, progress);
            assertThat(progress.completed()).as(when).containsAllEntriesOf(earlier.completed());
            assertThat(progress.stamps()).as(when).containsAll(earlier.stamps());
            assertThat(progress.points()).as(when).isGreaterThanOrEqualTo(earlier.points());
            for (var module : List.of(live, other)) {
                var versions = versions(progress, module);
                assertThat(new HashSet<>(versions)).as(when).hasSameSizeAs(versions);
                assertThat(versions).as(when).allMatch(each -> each <= module.version());
                var whole = module.units().stream().allMatch(progress::isComplete);
                assertThat(progress.isComplete(module)).as(when).isEqualTo(whole || !versions.isEmpty());
            }
            assertThat(progress.points()).as(when).isEqualTo(earned(newsroom, person));
            assertThat(newsroom.learning.progress(person)).as(when).isEqualTo(progress);
            before.put(person, progress);
        }
        assertThat(newsroom.readings.of(live.id())).as(when).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static List<Integer> versions(Progress progress, LearningModule module) {
        return progress.stamps().stream()
                .filter(stamp -> stamp.subject().equals(module.id().value()))
                .map(Stamp::version)
                .toList();
    }

    /** From the tries themselves: of each check the best that counts. */
    private static int earned(Newsroom newsroom, PersonId person) {
        return IntStream.range(0, 5)
                .mapToObj(i -> new UnitId("u-c" + i))
                .mapToInt(unit -> newsroom.facts.attempts(person, unit).stream()
                        .filter(Attempt::passed)
                        .mapToInt(Attempt::points)
                        .max()
                        .orElse(0))
                .sum();
    }

    /** One to five units, some of them with a check whose key may be another one each time. */
    private LearningModule module(Random random) {
        var units = new ArrayList<Unit>();
        IntStream.range(0, 5)
                .filter(i -> i == 0 || random.nextBoolean())
                .filter(i -> !moved.contains(new UnitId("u-c" + i)))
                .forEach(i -> units.add(i % 2 == 0 ? asking("c" + i, random) : Lessons.reading("c" + i)));
        var rule = random.nextBoolean();
        return rule
                ? RevisionsTest.rule(version, units.toArray(Unit[]::new))
                : RevisionsTest.version(version, units.toArray(Unit[]::new));
    }

    private static Unit asking(String name, Random random) {
        var check = RegradingTest.withKey(OPTIONS.get(random.nextInt(OPTIONS.size())))
                .check();
        return Lessons.unit(name, new Check(check.questions()), Lessons.textBlock("intro"), Lessons.checkBlock());
    }
}
