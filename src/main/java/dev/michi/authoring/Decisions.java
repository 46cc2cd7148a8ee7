package dev.michi.authoring;

import dev.michi.authoring.Manuscript.Change;
import dev.michi.catalog.Publication;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Decides that something is published: as which version, of which day, and with which words in its history. */
@Component
class Decisions {

    static final LocalizedText FIRST = new LocalizedText("公開", "Published");
    private static final LocalizedText REVISED = new LocalizedText("改訂", "Revised");

    /** Clocks differ a little: what was to be published just now is published now. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    private final DraftCheck check;
    private final DraftOrigins origins;
    private final Handovers handovers;
    private final TrailReleaseDocuments releases;
    private final Questions questions;
    private final People people;

    Decisions(
            DraftCheck check,
            DraftOrigins origins,
            Handovers handovers,
            TrailReleaseDocuments releases,
            Questions questions,
            People people) {
        this.check = check;
        this.origins = origins;
        this.handovers = handovers;
        this.releases = releases;
        this.questions = questions;
        this.people = people;
    }

    List<Problem> problems(Draft draft) {
        return check.read(draft.manuscript()).problems();
    }

    /** @param who decides: their days count */
    List<Problem> problems(Draft draft, PublishWish wish, PersonId who, Instant now) {
        var problems = new ArrayList<>(problems(draft));
        boolean told = wish.kind() != Publication.Kind.EDITORIAL && isRevision(draft);
        if (told && (wish.note().ja().isBlank() || wish.note().en().isBlank())) {
            problems.add(Problem.of("note", "authoring.missing.note"));
        }
        if (wish.at() != null && wish.at().isBefore(now.minus(SLACK))) {
            problems.add(Problem.of("at", "authoring.missing.at-past"));
        }
        if (wish.by() != null && wish.by().isBefore(LocalDate.ofInstant(now, zone(who)))) {
            problems.add(Problem.of("by", "authoring.missing.by-past"));
        }
        var question = wish.question();
        if (question != null && questions.read(question).isEmpty()) {
            problems.add(Problem.of("question", "authoring.missing.question"));
        }
        return problems;
    }

    private boolean isRevision(Draft draft) {
        return origins.liveHash(draft.id()).isPresent();
    }

    /**
     * What is fixed now does not depend on when it is carried out, nor on how often. What was imported with versions of its own and
     * is published here for the first time keeps its number.
     */
    Decision decide(Draft draft, PublishWish wish, PersonId who, Instant now) {
        var before = before(draft);
        int last = before instanceof ModuleManuscript module ? module.version() : releases.count(draft.id());
        boolean broughtAlong = last > 0 && before instanceof ModuleManuscript && !isRevision(draft);
        boolean same = broughtAlong || wish.kind() == Publication.Kind.EDITORIAL && last > 0;
        var zone = zone(who);
        var at = wish.at() == null || wish.at().isBefore(now) ? now : wish.at();
        var on = changes(before).stream()
                .map(Change::on)
                .findFirst()
                .map(LocalDate::parse)
                .filter(latest -> latest.isAfter(LocalDate.ofInstant(at, zone)))
                .orElse(LocalDate.ofInstant(at, zone));
        return new Decision(wish, same ? last : last + 1, on, who, at, handovers.leavingIds(draft.manuscript()));
    }

    private ZoneId zone(PersonId who) {
        return people.find(who).map(Person::zone).orElse(ZoneId.of("Asia/Tokyo"));
    }

    /** The draft, or what a pack has brought since it was begun, whichever was changed more often. */
    private Manuscript before(Draft draft) {
        if (draft.manuscript() instanceof ModuleManuscript mine
                && origins.published(draft.id()) instanceof DraftOrigins.Origin.Known(ModuleManuscript live, var _)
                && live.version() > mine.version()) {
            return live;
        }
        return draft.manuscript();
    }

    private static List<Change> changes(Manuscript manuscript) {
        return switch (manuscript) {
            case ModuleManuscript module -> module.changes();
            case TrailManuscript trail -> trail.changes();
        };
    }

    /** As it will be published: with its number and the entry in its history. */
    Manuscript decided(Draft draft, Decision decision) {
        var changes = new ArrayList<>(changes(before(draft)));
        boolean counted = changes.isEmpty() || decision.wish().kind() != Publication.Kind.EDITORIAL;
        boolean module = draft.manuscript() instanceof ModuleManuscript;
        boolean there = module && changes.stream().anyMatch(each -> each.version() == decision.version());
        if (counted && !there) {
            var note = decision.wish().note();
            var said = note.isEmpty() ? (changes.isEmpty() ? FIRST : REVISED) : note;
            changes.addFirst(change(module ? decision.version() : 0, decision.on(), said));
        }
        return switch (draft.manuscript()) {
            case ModuleManuscript it -> it.published(decision.version(), changes);
            case TrailManuscript it -> it.published(changes);
        };
    }

    /** With the first entry of its history, which publishing will write; what has one stays as it is. */
    static Manuscript begun(Manuscript manuscript, LocalDate on) {
        return switch (manuscript) {
            case ModuleManuscript module
            when module.changes().isEmpty() -> module.published(1, List.of(change(1, on, FIRST)));
            case TrailManuscript trail when trail.changes().isEmpty() -> trail.published(List.of(change(0, on, FIRST)));
            default -> manuscript;
        };
    }

    static Change change(int version, LocalDate on, LocalizedText note) {
        return new Change(
                version,
                on.toString(),
                new LocalizedText(
                        note.ja().isBlank() ? note.en() : note.ja(), note.en().isBlank() ? note.ja() : note.en()));
    }
}
