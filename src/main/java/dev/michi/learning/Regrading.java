package dev.michi.learning;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.ModuleId;
import dev.michi.catalog.Publication;
import dev.michi.catalog.Publications;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/**
 * After the key of a check was corrected: everyone who was right under it gets credit, and nobody loses any. Each try is compared
 * with the check that was live when it was handed in. Looked at first, then done; done twice, or by many at once, it is done once.
 */
@Needs(Permission.PUBLISH)
@Service
public class Regrading {

    private final Catalog catalog;
    private final Publications publications;
    private final FactDocuments facts;
    private final RegradeDocuments regrades;
    private final ProgressReader progress;
    private final LearningProperties properties;
    private final SignedIn signedIn;
    private final Clock clock;

    Regrading(
            Catalog catalog,
            Publications publications,
            FactDocuments facts,
            RegradeDocuments regrades,
            ProgressReader progress,
            LearningProperties properties,
            SignedIn signedIn,
            Clock clock) {
        this.catalog = catalog;
        this.publications = publications;
        this.facts = facts;
        this.regrades = regrades;
        this.progress = progress;
        this.properties = properties;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /** What it would do; changes nothing. */
    public RegradePreview preview(LearningModule module) {
        return RegradePreview.of(plan(module));
    }

    /** Done so far, the newest first. */
    public List<Regrade> of(ModuleId module) {
        return regrades.of(module);
    }

    /** @param token of the preview that was looked at */
    public Regrading.Result apply(LearningModule module, String token) {
        var who = signedIn.get().id();
        var plan = plan(module);
        var preview = RegradePreview.of(plan);
        if (!preview.token().equals(token)) {
            return new Result.Outdated(preview);
        }
        if (preview.people() == 0) {
            return new Result.NothingToDo(preview);
        }
        var regrade = regrades.insertOnce(new Regrade(
                module.id(),
                module.version(),
                plan.contentHash(),
                token,
                preview.people(),
                preview.points(),
                who,
                clock.instant().truncatedTo(ChronoUnit.MILLIS)));
        give(plan, regrade.at());
        return new Result.Applied(regrade);
    }

    /** Credits are facts of those who get them; what follows from them is drawn at once, so that reports agree. */
    private void give(RegradePlan plan, Instant at) {
        var people = new LinkedHashSet<PersonId>();
        for (var line : plan.lines()) {
            for (var gain : line.gains()) {
                facts.insertOnce(
                        gain.person(),
                        new Credit(
                                plan.module().id(),
                                line.unit().id(),
                                gain.number(),
                                gain.points(),
                                plan.contentHash(),
                                at));
                people.add(gain.person());
            }
        }
        people.forEach(progress::read);
    }

    private RegradePlan plan(LearningModule module) {
        var present = catalog.findContentHash(module.id()).orElse("");
        var former = former(module, present);
        var lines = new ArrayList<RegradePlan.Line>();
        for (var unit : module.units()) {
            var corrections = new LinkedHashMap<String, KeyCorrection>();
            former.forEach((hash, content) -> content.findUnit(unit.id())
                    .map(before -> KeyCorrection.between(before, unit))
                    .filter(correction -> !correction.questions().isEmpty())
                    .ifPresent(correction -> corrections.put(hash, correction)));
            if (!corrections.isEmpty()) {
                lines.add(line(present, unit, with(unit, module, former), corrections));
            }
        }
        return new RegradePlan(module, present, lines);
    }

    /** The publications in which the unit was: tries at it from before came from another module, with the same questions. */
    private List<Publication> with(Unit unit, LearningModule module, Map<String, LearningModule> former) {
        return publications.of(module.id()).stream()
                .filter(each -> Optional.ofNullable(former.get(each.contentHash()))
                        .map(content -> content.findUnit(unit.id()).isPresent())
                        .orElse(true))
                .toList();
    }

    private RegradePlan.Line line(
            String present, Unit unit, List<Publication> history, Map<String, KeyCorrection> corrections) {
        var byPerson = facts.marked(unit.id()).stream()
                .collect(Collectors.groupingBy(FactDocuments.Marked::person, LinkedHashMap::new, Collectors.toList()));
        var gains = byPerson.values().stream()
                .flatMap(tries -> RegradePlan.gain(
                        tries,
                        attempt -> live(history, attempt.at())
                                .map(corrections::get)
                                .filter(correction -> RegradePlan.isRight(correction.check(), attempt))
                                .isPresent(),
                        present,
                        properties)
                        .stream())
                .toList();
        var questions = corrections.values().stream()
                .flatMap(correction -> correction.questions().stream())
                .distinct()
                .toList();
        return new RegradePlan.Line(unit, List.<QuestionId>copyOf(questions), gains);
    }

    /** What was live before, by hash; what nobody can open any more is left out. */
    private Map<String, LearningModule> former(LearningModule module, String present) {
        var former = new LinkedHashMap<String, LearningModule>();
        publications.of(module.id()).stream()
                .map(Publication::contentHash)
                .filter(hash -> !hash.equals(present))
                .forEach(hash -> catalog.findVersion(module.id(), hash).ifPresent(it -> former.put(hash, it)));
        return former;
    }

    /** What was live at that time; before the first publication that was written down, that one. */
    private static Optional<String> live(List<Publication> history, Instant at) {
        return history.reversed().stream()
                .filter(each -> !each.at().isAfter(at))
                .findFirst()
                .or(() -> history.stream().findFirst())
                .map(Publication::contentHash);
    }

    /** What came of it. */
    public sealed interface Result {

        /** Now, or by the same call before. */
        record Applied(Regrade regrade) implements Result {}

        /** No key was corrected, or nobody is touched. */
        record NothingToDo(RegradePreview now) implements Result {}

        /** Something has changed since the preview was looked at. */
        record Outdated(RegradePreview now) implements Result {}
    }
}
