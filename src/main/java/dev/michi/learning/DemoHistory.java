package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.learning.DemoFacts.Step;
import dev.michi.people.People;
import dev.michi.people.PersonId;
import dev.michi.shared.Slug;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * With {@code michi.demo=true}: gives the demo's people a past, once the people and the content are there. Only the facts are
 * written, relative to now; what follows from them is drawn as for anybody else. Whoever has done something keeps it.
 */
@Component
class DemoHistory {

    private static final Logger LOG = LoggerFactory.getLogger(DemoHistory.class);

    private static final Slug FIRST_WEEKS = new Slug("first-weeks");
    private static final Slug ENTRY_RULES = new Slug("entry-rules");

    /** The one whose first module is done and whose second is begun. */
    private static final PersonId LEARNER = new PersonId("learner");

    /** Somebody on a trail: which part of it is done, in which days before today. */
    private static final List<Walk> WALKS = List.of(
            new Walk("suzuki-aoi", FIRST_WEEKS, 1.0, 40, 12),
            new Walk("takahashi-ren", FIRST_WEEKS, 0.6, 25, 3),
            new Walk("tanaka-misaki", FIRST_WEEKS, 0.3, 20, 15),
            new Walk("ito-daichi", FIRST_WEEKS, 0.1, 6, 5),
            new Walk("yamamoto-sho", ENTRY_RULES, 1.0, 60, 44),
            new Walk("yamamoto-sho", FIRST_WEEKS, 0.8, 40, 5),
            new Walk("kobayashi-rin", FIRST_WEEKS, 1.0, 70, 50),
            new Walk("kobayashi-rin", ENTRY_RULES, 1.0, 45, 30),
            new Walk("kato-yuto", ENTRY_RULES, 0.5, 18, 10),
            new Walk("yoshida-nanami", FIRST_WEEKS, 0.9, 30, 1),
            new Walk("mori-takumi", FIRST_WEEKS, 0.4, 90, 80),
            new Walk("abe-sakura", ENTRY_RULES, 1.0, 35, 21),
            new Walk("carter-emma", FIRST_WEEKS, 0.7, 16, 2),
            new Walk("author", ENTRY_RULES, 1.0, 120, 110),
            new Walk("manager", FIRST_WEEKS, 1.0, 200, 190),
            new Walk("manager", ENTRY_RULES, 0.3, 14, 8),
            new Walk("admin", FIRST_WEEKS, 0.15, 5, 4));

    private final Catalog catalog;
    private final People people;
    private final DemoFacts facts;

    DemoHistory(Catalog catalog, People people, DemoFacts facts) {
        this.catalog = catalog;
        this.people = people;
        this.facts = facts;
    }

    /** Before the portal counts as ready. */
    @EventListener(
            classes = ApplicationReadyEvent.class,
            condition = "@environment.getProperty('michi.demo') == 'true'")
    void remember() {
        var trail = catalog.findTrail(FIRST_WEEKS);
        if (trail.isEmpty()) {
            LOG.info("No trail {} yet, so the demo has no history", FIRST_WEEKS);
            return;
        }
        var walks = WALKS.stream().filter(walk -> people.find(walk.id()).isPresent());
        var persons = walks.map(Walk::id).distinct().toList();
        persons.forEach(person -> facts.write(person, stepsOf(person)));
        if (people.find(LEARNER).isPresent()) {
            facts.write(LEARNER, learnersSteps(trail.get()));
        }
    }

    private List<Step> stepsOf(PersonId person) {
        return WALKS.stream()
                .filter(walk -> walk.id().equals(person))
                .flatMap(walk -> catalog.findTrail(walk.trail()).stream().flatMap(trail -> walk.steps(units(trail))))
                .toList();
    }

    /** All of the first module, half of the second, and the next unit begun yesterday. */
    private List<Step> learnersSteps(Trail trail) {
        var modules = catalog.modulesOf(trail);
        int done = modules.getFirst().units().size();
        if (modules.size() > 1) {
            done += modules.get(1).units().size() / 2;
        }
        return new Walk(LEARNER.value(), FIRST_WEEKS, 0, 9, 1)
                .steps(units(trail), done)
                .toList();
    }

    private List<Place> units(Trail trail) {
        return catalog.modulesOf(trail).stream()
                .flatMap(module -> module.units().stream().map(unit -> new Place(module, unit)))
                .toList();
    }

    private record Place(LearningModule module, Unit unit) {}

    private record Walk(String person, Slug trail, double part, int from, int to) {

        PersonId id() {
            return new PersonId(person);
        }

        Stream<Step> steps(List<Place> units) {
            return steps(units, (int) Math.ceil(part * units.size()));
        }

        /** So many units done, evenly over the days; the one after them is begun on the last. */
        Stream<Step> steps(List<Place> units, int done) {
            return Stream.iterate(0, index -> index <= done && index < units.size(), index -> index + 1)
                    .map(index -> {
                        int day = from - (int) Math.round((from - to) * (double) index / Math.max(1, done));
                        var place = units.get(index);
                        return new Step(place.module(), place.unit(), day, index < done);
                    });
        }
    }
}
