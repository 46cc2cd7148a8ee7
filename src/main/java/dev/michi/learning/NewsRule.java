package dev.michi.learning;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publication.Kind;
import dev.michi.catalog.Question;
import dev.michi.learning.News.Asked;
import dev.michi.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What publications mean for one person and one module, drawn from facts alone: when the person finished, what was published
 * since, what they have acknowledged and put aside.
 *
 * @param history publications of the module up to the content that is live, the oldest first
 */
record NewsRule(
        LearningModule module, String present, List<Publication> history, Progress progress, Readings readings) {

    /** @param all of the module, the oldest first; what was recorded ahead of going live does not count yet */
    static NewsRule of(
            LearningModule module, String present, List<Publication> all, Progress progress, Readings readings) {
        var live = all.stream().map(Publication::contentHash).toList().indexOf(present);
        return new NewsRule(module, present, live < 0 ? all : all.subList(0, live + 1), progress, readings);
    }

    News news() {
        var finished = finished();
        var pending = finished.isEmpty() ? List.<Publication>of() : pending(finished.get());
        return new News(
                module,
                present,
                asked(finished.isPresent(), pending),
                told(finished),
                progress.added(module),
                accepted(),
                since(finished));
    }

    /** When they first had the whole module, in whatever version. */
    private Optional<Instant> finished() {
        return progress.stamps().stream()
                .filter(stamp -> stamp.kind() == Stamp.Kind.MODULE
                        && stamp.subject().equals(module.id().value()))
                .map(Stamp::at)
                .min(Comparator.naturalOrder());
    }

    private List<Publication> pending(Instant finished) {
        return history.stream()
                .filter(each -> each.kind() == Kind.SUBSTANTIVE && each.at().isAfter(finished) && !isCovered(each))
                .toList();
    }

    private Optional<Asked> asked(boolean finished, List<Publication> pending) {
        if (!pending.isEmpty()) {
            return Optional.of(new Asked.ReadAgain(note(pending), earliest(pending), lastQuestion(pending)));
        }
        return finished && module.rule() && accepted().isEmpty()
                ? Optional.of(new Asked.AcceptRule())
                : Optional.empty();
    }

    /** Who has not finished yet reads the new text anyway, and is only told. */
    private List<Publication> told(Optional<Instant> finished) {
        var begun = module.units().stream()
                .map(unit -> progress.completed().get(unit.id()))
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        var known = finished.or(() -> begun);
        return history.stream()
                .filter(each -> each.kind() == Kind.CLARIFYING || each.kind() == Kind.SUBSTANTIVE && finished.isEmpty())
                .filter(each -> known.isPresent() && each.at().isAfter(known.get()))
                .filter(each -> !isCovered(each)
                        && !readings.noticed().contains(new Readings.Text(module.id(), each.contentHash())))
                .sorted(Comparator.comparing(Publication::at).reversed())
                .toList();
    }

    /** The latest acknowledgement, unless something substantive came after it. */
    private Optional<Acknowledgement> accepted() {
        return readings.of(module.id()).reversed().stream()
                .filter(each ->
                        history.stream().noneMatch(later -> later.kind() == Kind.SUBSTANTIVE && !covers(each, later)))
                .findFirst();
    }

    private boolean isCovered(Publication publication) {
        return readings.of(module.id()).stream().anyMatch(each -> covers(each, publication));
    }

    /** Whoever acknowledges a text has read everything up to it. */
    private boolean covers(Acknowledgement acknowledged, Publication publication) {
        var texts = history.stream().map(Publication::contentHash).toList();
        int read = texts.indexOf(acknowledged.contentHash());
        return read < 0
                ? !acknowledged.at().isBefore(publication.at())
                : read >= texts.indexOf(publication.contentHash());
    }

    /** Whoever finished before anything was written down knows the oldest text there is, as far as anybody can tell. */
    private Optional<String> since(Optional<Instant> finished) {
        var acknowledged = readings.of(module.id());
        if (!acknowledged.isEmpty()) {
            return Optional.of(acknowledged.getLast().contentHash());
        }
        return finished.flatMap(when -> history.reversed().stream()
                .filter(each -> !each.at().isAfter(when))
                .findFirst()
                .or(() -> history.stream().findFirst().filter(first -> !first.contentHash()
                        .equals(present)))
                .map(Publication::contentHash));
    }

    private static LocalizedText note(List<Publication> pending) {
        var newest = new ArrayList<>(pending.reversed());
        newest.removeIf(each -> each.note().isEmpty());
        return new LocalizedText(
                newest.stream().map(each -> each.note().ja()).collect(Collectors.joining("\n")),
                newest.stream().map(each -> each.note().en()).collect(Collectors.joining("\n")));
    }

    private static Optional<LocalDate> earliest(List<Publication> pending) {
        return pending.stream().flatMap(each -> each.by().stream()).min(Comparator.naturalOrder());
    }

    private static Optional<Question> lastQuestion(List<Publication> pending) {
        return pending.reversed().stream()
                .flatMap(each -> each.question().stream())
                .findFirst();
    }
}
