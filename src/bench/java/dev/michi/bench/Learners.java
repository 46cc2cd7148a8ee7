package dev.michi.bench;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.catalog.Unit;
import dev.michi.learning.Learning;
import dev.michi.media.Clip;
import dev.michi.media.Media;
import dev.michi.people.NewPerson;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.PersonName;
import dev.michi.people.Role;
import dev.michi.people.signin.Credentials;
import dev.michi.people.signin.Password;
import dev.michi.shared.Language;
import dev.michi.shared.Slug;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** {@value #COUNT} people in the middle of the first trail, and an author, put into a data folder before a portal is started on it. */
final class Learners {

    static final int COUNT = 200;
    static final String PASSWORD = "michi-bench";
    static final String AUTHOR = "author";

    private static final Slug TRAIL = new Slug("first-weeks");
    /** Somebody half-way: these many modules of the trail are behind them, except for what takes watching. */
    private static final int MODULES_DONE = 2;

    private Learners() {}

    static String signInName(int number) {
        return "learner-" + number;
    }

    /** Half of them read Japanese, half English. */
    static Language languageOf(int number) {
        return number % 2 == 0 ? Language.JA : Language.EN;
    }

    /** Also imports the content, with clips of a few bytes: a page with a clip looks as it does when the clip is ready. */
    static List<Lesson> moveInto(Path data) {
        try (var portal = LocalPortal.start(data, MovingIn.class)) {
            var catalog = portal.get(Catalog.class);
            var trail = catalog.findTrail(TRAIL).orElseThrow();
            var learning = portal.get(Learning.class);
            IntStream.range(0, COUNT)
                    .parallel()
                    .forEach(number -> learn(new PersonId(signInName(number)), learning, catalog, trail));
            catalog.modules().forEach(module -> awaitClips(module, portal.get(Media.class)));
            return catalog.modules().stream()
                    .flatMap(module -> module.units().stream().map(unit -> Lesson.of(module, unit)))
                    .toList();
        }
    }

    private static void learn(PersonId person, Learning learning, Catalog catalog, Trail trail) {
        catalog.modulesOf(trail).stream().limit(MODULES_DONE).forEach(module -> module.units()
                .forEach(unit -> {
                    learning.open(person, module, unit);
                    learning.markRead(person, module, unit);
                    if (!unit.check().isEmpty()) {
                        learning.handIn(person, module, unit, Answers.right(unit));
                    }
                }));
    }

    private static void awaitClips(LearningModule module, Media media) {
        module.units().stream().flatMap(unit -> unit.clips().stream()).forEach(clip -> {
            for (var language : Language.values()) {
                while (!(media.find(clip, language).orElseThrow() instanceof Clip.Ready)) {
                    LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
                }
            }
        });
    }

    /** A unit to be opened, and what its screen must show, in Japanese and English. */
    record Lesson(String address, String titleJa, String titleEn) {

        static Lesson of(LearningModule module, Unit unit) {
            return new Lesson(
                    "/modules/" + module.slug() + "/" + unit.slug(),
                    unit.title().ja(),
                    unit.title().en());
        }

        String title(Language language) {
            return language == Language.JA ? titleJa : titleEn;
        }
    }

    /** Before the portal would look for somebody to set it up; in portals that are started with it. */
    @Import(QuickClips.class)
    static class MovingIn {

        @Bean
        Mover mover(People people, Credentials credentials) {
            return new Mover(people, credentials);
        }
    }

    private record Mover(People people, Credentials credentials) {

        @EventListener
        void moveIn(ApplicationStartedEvent started) {
            var persons = new ArrayList<Person>();
            IntStream.range(0, COUNT)
                    .forEach(number -> persons.add(person(signInName(number), number, Set.of(Role.LEARNER))));
            persons.add(person(AUTHOR, COUNT, Set.of(Role.AUTHOR)));
            people.moveIn(persons, List.of(), List.of());
            credentials.setWhereMissing(persons.stream().map(Person::id).toList(), new Password(PASSWORD));
        }

        private static Person person(String name, int number, Set<Role> roles) {
            return new NewPerson(
                            new PersonName("学", "人" + number, "Learner", "No. " + number, ""),
                            name,
                            name + "@michi.example",
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            roles,
                            languageOf(number),
                            ZoneId.of("Asia/Tokyo"))
                    .as(new PersonId(name));
        }
    }
}
