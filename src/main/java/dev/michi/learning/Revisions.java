package dev.michi.learning;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleDifference;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.catalog.Verdict;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.shared.Language;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * What a publication does to those who learn: who is told, who is asked to read again, and what they have acknowledged. Nothing
 * that anybody achieved before is touched.
 */
@Needs(Permission.LEARN)
@Service
public class Revisions {

    private final Catalog catalog;
    private final Publications publications;
    private final ReadingDocuments readings;
    private final ProgressReader progress;
    private final Clock clock;

    Revisions(
            Catalog catalog,
            Publications publications,
            ReadingDocuments readings,
            ProgressReader progress,
            Clock clock) {
        this.catalog = catalog;
        this.publications = publications;
        this.readings = readings;
        this.progress = progress;
        this.clock = clock;
    }

    /** Of all modules, where there is anything; what has to be done by a day first. @param progress theirs */
    public List<News> all(PersonId person, Progress progress) {
        var begun = catalog.modules().stream().filter(progress::isStarted).toList();
        var read = begun.stream().anyMatch(module -> isRead(module, progress)) ? readings.of(person) : Readings.NONE;
        return begun.stream()
                .map(module -> news(module, progress, read))
                .filter(news -> !news.isNothing())
                .toList();
    }

    /** Of one module. @param progress theirs */
    public News of(PersonId person, Progress progress, LearningModule module) {
        return news(module, progress, isRead(module, progress) ? readings.of(person) : Readings.NONE);
    }

    /** Whether there has been anything in this module that people are told of, so that it is worth asking. */
    public boolean isRevised(LearningModule module) {
        return publications.of(module.id()).stream().anyMatch(each -> each.kind() != Publication.Kind.EDITORIAL);
    }

    /** Whether what somebody has read can matter: of all others nothing is asked of the database. */
    private boolean isRead(LearningModule module, Progress progress) {
        return progress.isStarted(module) && (module.rule() && progress.isComplete(module) || isRevised(module));
    }

    /** What became of the content somebody knows; empty if nobody has written down which that was. */
    public Optional<ModuleDifference> difference(News news) {
        return news.since()
                .flatMap(hash -> catalog.findVersion(news.module().id(), hash))
                .map(before -> ModuleDifference.between(before, news.module()));
    }

    /**
     * "I have read this": recorded once for each person and text.
     *
     * @param contentHash what was before them
     * @param shown the language in which it was
     * @param answer to the question that comes with it, if one does
     */
    public Acknowledging acknowledge(
            PersonId person, LearningModule module, String contentHash, Language shown, Optional<Answer> answer) {
        var recorded = found(person, module, contentHash);
        if (recorded.isPresent()) {
            return recorded.get();
        }
        var news = of(person, progress.read(person), module);
        if (!news.contentHash().equals(contentHash)) {
            return new Acknowledging.Outdated(news.contentHash());
        }
        if (news.asked().isEmpty()) {
            return found(person, module, contentHash)
                    .orElseGet(() -> module.rule() && news.accepted().isEmpty()
                            ? new Acknowledging.NotRead()
                            : new Acknowledging.NotAsked());
        }
        return answered(news.asked().get(), answer)
                .orElseGet(() -> recorded(new Acknowledgement(
                        person,
                        module.id(),
                        module.version(),
                        contentHash,
                        module.shownIn(shown),
                        clock.instant().truncatedTo(ChronoUnit.MILLIS))));
    }

    /** They have seen what a publication has changed; it is not shown to them again. */
    public void notice(PersonId person, LearningModule module, String contentHash, Language shown) {
        if (publications.find(module.id(), contentHash).isPresent()) {
            readings.notice(new Acknowledgement(
                    person,
                    module.id(),
                    module.version(),
                    contentHash,
                    module.shownIn(shown),
                    clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        }
    }

    private Optional<Acknowledging> found(PersonId person, LearningModule module, String contentHash) {
        return readings.find(person, module.id(), contentHash).map(fact -> new Acknowledging.Acknowledged(fact, false));
    }

    private Acknowledging recorded(Acknowledgement fact) {
        var counts = readings.acknowledge(fact);
        return new Acknowledging.Acknowledged(counts, counts.equals(fact));
    }

    /** Empty if the question is answered rightly, or there is none. */
    private static Optional<Acknowledging> answered(News.Asked asked, Optional<Answer> answer) {
        return asked.question().flatMap(question -> {
            var verdict = answer.map(question::judge);
            return verdict.filter(Verdict::right).isPresent()
                    ? Optional.<Acknowledging>empty()
                    : Optional.of(new Acknowledging.NotAnswered(question, verdict));
        });
    }

    private News news(LearningModule module, Progress progress, Readings read) {
        var present = catalog.findContentHash(module.id()).orElse("");
        return NewsRule.of(module, present, publications.of(module.id()), progress, read)
                .news();
    }
}
