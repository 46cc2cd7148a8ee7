package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.people.People;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/**
 * Who had accepted which exact text of a module at the end of a day, and who had not. Publishers and administrators see everybody
 * who learns; managers see those who report to them.
 */
@Service
public class AcknowledgementReports {

    private final Catalog catalog;
    private final Publications publications;
    private final ReadingDocuments readings;
    private final People people;
    private final SignedIn signedIn;

    AcknowledgementReports(
            Catalog catalog, Publications publications, ReadingDocuments readings, People people, SignedIn signedIn) {
        this.catalog = catalog;
        this.publications = publications;
        this.readings = readings;
        this.people = people;
        this.signedIn = signedIn;
    }

    /** Whether the person signed in may see any of this. */
    public boolean mayRead() {
        var me = signedIn.get();
        return me.may(Permission.PUBLISH) || me.may(Permission.ADMINISTER) || me.may(Permission.LEAD);
    }

    /**
     * The state at the end of a day, as it was where the person signed in lives.
     *
     * @throws AccessDeniedException if the person may not see it
     */
    public AcknowledgementReport at(LearningModule module, LocalDate day) {
        var me = signedIn.get();
        var end = day.plusDays(1).atStartOfDay(me.zone()).toInstant();
        var history = publications.of(module.id()).stream()
                .filter(each -> each.at().isBefore(end))
                .toList();
        var accepted = readings.of(module.id()).stream()
                .filter(each -> each.at().isBefore(end))
                .collect(Collectors.toMap(Acknowledgement::person, Function.identity(), (earlier, later) -> later));
        var rows =
                whom(me).stream().map(person -> row(person, accepted, history)).toList();
        return new AcknowledgementReport(module, day, text(module, history), rows);
    }

    /** The very words of a content that was accepted or live. @throws AccessDeniedException if the person may not see it */
    public Optional<LearningModule> text(ModuleId module, String contentHash) {
        refuseOthers();
        return catalog.findVersion(module, contentHash);
    }

    private List<Person> whom(Person me) {
        if (me.may(Permission.PUBLISH) || me.may(Permission.ADMINISTER)) {
            return people.learners();
        }
        refuseOthers();
        return people.reportsOf(me.id()).stream()
                .filter(person -> person.may(Permission.LEARN))
                .toList();
    }

    private void refuseOthers() {
        if (!mayRead()) {
            throw new AccessDeniedException("Neither publisher nor manager");
        }
    }

    private static AcknowledgementReport.Row row(
            Person person, Map<PersonId, Acknowledgement> accepted, List<Publication> history) {
        var fact = Optional.ofNullable(accepted.get(person.id()));
        return new AcknowledgementReport.Row(
                person, fact, fact.filter(each -> holds(each, history)).isPresent());
    }

    /** An acknowledgement holds until something substantive is published. */
    private static boolean holds(Acknowledgement fact, List<Publication> history) {
        var read = history.stream().map(Publication::contentHash).toList().indexOf(fact.contentHash());
        return history.stream()
                .skip(read + 1L)
                .noneMatch(each -> each.kind() == Publication.Kind.SUBSTANTIVE
                        && (read >= 0 || each.at().isAfter(fact.at())));
    }

    /** What was live then; what was imported before publications were written down is the first one that was. */
    private AcknowledgementReport.Text text(LearningModule module, List<Publication> history) {
        if (history.isEmpty()) {
            var hash = catalog.findContentHash(module.id()).orElse("");
            return new AcknowledgementReport.Text(hash, module.version(), Optional.<Instant>empty());
        }
        var live = history.getLast();
        return new AcknowledgementReport.Text(
                live.contentHash(), live.version(), Optional.of(live.at()).filter(Instant.EPOCH::isBefore));
    }
}
