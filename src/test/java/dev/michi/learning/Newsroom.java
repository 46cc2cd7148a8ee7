package dev.michi.learning;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.mockito.Mockito.withSettings;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.MemoryDatabase;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Publications;
import dev.michi.catalog.Question;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.people.People;
import dev.michi.people.Person;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** Publishing and learning on one database, with a clock that is set by hand. */
final class Newsroom implements AutoCloseable {

    static final PersonId EDITOR = new PersonId("editor");

    final Portal.HandClock clock = new Portal.HandClock(Portal.START);
    final SignedIn signedIn = mock(SignedIn.class, withSettings().stubOnly());
    final People people = mock(People.class, withSettings().stubOnly());
    final Catalog catalog;
    final Publications publications;
    final FactDocuments facts;
    final ReadingDocuments readings;
    final Learning learning;
    final Revisions revisions;
    final Regrading regrading;
    final TeamProgress team;
    final AcknowledgementReports reports;
    private final MemoryDatabase database = new MemoryDatabase();

    Newsroom() {
        var template = database.operations();
        catalog = database.catalog();
        publications = database.publications(catalog);
        facts = new FactDocuments(template);
        readings = new ReadingDocuments(template);
        var openings = new OpeningDocuments(template);
        var watches = new WatchDocuments(template);
        var completeness = new Completeness(clip -> OptionalDouble.empty(), Rules.DEFAULTS);
        var reader = new FactsReader(openings, facts, watches);
        var stamping = new Stamping(catalog, facts);
        var settling = new Settling(completeness, facts, reader, stamping);
        var mountain = new Mountain(Rules.DEFAULTS);
        var progress = new ProgressReader(catalog, openings, facts, watches, completeness, stamping, mountain);
        learning = new Learning(
                catalog,
                progress,
                reader,
                settling,
                completeness,
                new HandIns(facts, reader, settling, completeness, Rules.DEFAULTS, clock),
                new Watching(
                        watches,
                        new ReplayDocuments(template),
                        openings,
                        completeness,
                        clip -> OptionalDouble.empty(),
                        Rules.DEFAULTS,
                        clock),
                openings,
                new DraftDocuments(template),
                new History(facts),
                new Shuffles(new SecretDocuments(template)),
                clock);
        revisions = new Revisions(catalog, publications, readings, progress, clock);
        var editor = mock(Person.class, withSettings().stubOnly());
        when(editor.id()).thenReturn(EDITOR);
        when(signedIn.get()).thenReturn(editor);
        regrading = new Regrading(
                catalog,
                publications,
                facts,
                new RegradeDocuments(template),
                progress,
                Rules.DEFAULTS,
                signedIn,
                clock);
        team = new TeamProgress(facts, catalog, signedIn);
        reports = new AcknowledgementReports(catalog, publications, readings, people, signedIn);
    }

    String publish(LearningModule module, Kind kind) {
        return publish(module, kind, Optional.empty(), Optional.empty());
    }

    /** A minute later than whatever was before. @return the content hash */
    String publish(LearningModule module, Kind kind, Optional<LocalDate> by, Optional<Question> question) {
        clock.passSeconds(60);
        var hash = catalog.contentHashOf(module);
        publications.record(new Publication(
                module.id(),
                module.version(),
                hash,
                kind,
                new LocalizedText("変わりました v" + module.version(), "Changed in v" + module.version()),
                by,
                question,
                EDITOR,
                clock.instant()));
        catalog.publish(List.of(module), List.of());
        clock.passSeconds(60);
        return hash;
    }

    News news(PersonId person, LearningModule module) {
        return revisions.of(person, learning.progress(person), module);
    }

    void complete(PersonId person, LearningModule module) {
        module.units().forEach(unit -> complete(person, module, unit));
    }

    void complete(PersonId person, LearningModule module, Unit unit) {
        clock.passSeconds(1);
        if (unit.check().isEmpty()) {
            learning.markRead(person, module, unit);
        } else {
            learning.handIn(person, module, unit, Lessons.RIGHT);
        }
    }

    HandInResult handIn(PersonId person, LearningModule module, Unit unit, Map<QuestionId, Answer> answers) {
        clock.passSeconds(1);
        return learning.handIn(person, module, unit, answers);
    }

    Acknowledging acknowledge(PersonId person, LearningModule module, String hash) {
        clock.passSeconds(1);
        return revisions.acknowledge(person, module, hash, Language.JA, Optional.empty());
    }

    @Override
    public void close() {
        database.close();
    }
}
