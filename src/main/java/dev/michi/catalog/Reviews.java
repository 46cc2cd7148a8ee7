package dev.michi.catalog;

import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * When which module has to be looked at again, and by whom: its owner, found by e-mail address; publishers, if the owner is nobody
 * who can sign in. "Still right" moves the date on without a new version.
 */
@Service
public class Reviews {

    private final Catalog catalog;
    private final ReviewDocuments documents;
    private final People people;
    private final SignedIn signedIn;
    private final Clock clock;

    Reviews(Catalog catalog, ReviewDocuments documents, People people, SignedIn signedIn, Clock clock) {
        this.catalog = catalog;
        this.documents = documents;
        this.people = people;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What the person signed in has to look at, the earliest first; of whom nothing is expected, nothing. */
    public List<Task> mine() {
        var me = signedIn.require(Permission.LEARN);
        return due(
                catalog.modules().stream()
                        .filter(module -> isDue(module.reviewOn(), me) && isFor(module, me))
                        .toList(),
                me);
    }

    /** All published modules whose date has come, the earliest first. For authors. */
    public List<Task> due() {
        var me = signedIn.require(Permission.WRITE);
        return due(
                catalog.modules().stream()
                        .filter(module -> isDue(module.reviewOn(), me))
                        .toList(),
                me);
    }

    /** Whether the person signed in may say that a module is still right: its owner, and publishers. */
    public boolean mayConfirm(LearningModule module) {
        var me = signedIn.get();
        return me.may(Permission.PUBLISH) || isOwner(module, me);
    }

    /**
     * "Still right": it is looked at again on another day. The first one for a date counts.
     *
     * @param due the date that had come
     * @throws IllegalArgumentException if the next day is not after today, or this date has not come
     */
    public Review confirm(LearningModule module, LocalDate due, LocalDate next) {
        var me = signedIn.require(Permission.LEARN);
        if (!mayConfirm(module)) {
            throw new AccessDeniedException("Neither owner nor publisher");
        }
        if (!next.isAfter(today(me)) || !isDue(due, me)) {
            throw new IllegalArgumentException("Not a day for the next review: " + next);
        }
        return documents.insertOnce(
                new Review(module.id(), due, next, me.id(), clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    /** When this is looked at again: as published, or as somebody said who found it still right. */
    public LocalDate next(LearningModule module) {
        signedIn.require(Permission.LEARN);
        return next(module, documents.of(List.of(module.id())));
    }

    private List<Task> due(Collection<LearningModule> modules, Person me) {
        if (modules.isEmpty()) {
            return List.of();
        }
        var done = documents.of(modules.stream().map(LearningModule::id).toList()).stream()
                .collect(Collectors.groupingBy(Review::module));
        return modules.stream()
                .map(module -> new Task(module, next(module, done.getOrDefault(module.id(), List.of()))))
                .filter(task -> isDue(task.due(), me))
                .sorted(Comparator.comparing(Task::due)
                        .thenComparing(task -> task.module().id().value()))
                .toList();
    }

    /** A new version with a date of its own starts anew. */
    private static LocalDate next(LearningModule module, List<Review> done) {
        var next = module.reviewOn();
        for (boolean moved = true; moved; ) {
            var due = next;
            next = done.stream()
                    .filter(review -> review.due().equals(due))
                    .map(Review::next)
                    .findFirst()
                    .orElse(due);
            moved = next.isAfter(due);
        }
        return next;
    }

    private boolean isFor(LearningModule module, Person me) {
        return isOwner(module, me)
                || me.may(Permission.PUBLISH)
                        && people.findBySignIn(module.owner().email())
                                .filter(Person::active)
                                .isEmpty();
    }

    private static boolean isOwner(LearningModule module, Person me) {
        return me.email().equalsIgnoreCase(module.owner().email());
    }

    private boolean isDue(LocalDate day, Person me) {
        return !day.isAfter(today(me));
    }

    private LocalDate today(Person me) {
        return LocalDate.ofInstant(clock.instant(), me.zone());
    }

    /** @param due when it had to be looked at */
    public record Task(LearningModule module, LocalDate due) {}
}
