package dev.michi.authoring;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.pack.Mistake;
import dev.michi.catalog.pack.SourceReading;
import dev.michi.media.ClipId;
import dev.michi.people.Needs;
import dev.michi.people.Organisation;
import dev.michi.people.Permission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Says what a manuscript lacks, by the rules of content packs and by those of this house. Changes nothing. */
@Needs(Permission.WRITE)
@Service
public class DraftCheck {

    private static final Pattern BLOCK = Pattern.compile("units/[^/]+/blocks/[^/]+");

    private final SourceReading reading;
    private final DraftOrigins origins;
    private final Handovers handovers;
    private final Awaited awaited;
    private final ReadingTime time;
    private final Requirements requirements;

    DraftCheck(
            SourceReading reading,
            DraftOrigins origins,
            Handovers handovers,
            Awaited awaited,
            ReadingTime time,
            Organisation organisation,
            Clock clock) {
        this.reading = reading;
        this.origins = origins;
        this.handovers = handovers;
        this.awaited = awaited;
        this.time = time;
        this.requirements = new Requirements(organisation, clock);
    }

    /** What was written and what came of reading it. */
    record Checked(PackWriter.Written written, SourceReading.Read read, List<Problem> problems) {}

    public Readiness check(Manuscript manuscript) {
        var checked = read(manuscript);
        return new Readiness(checked.problems(), preview(manuscript, checked));
    }

    /** What is in one language so far is shown in both: who writes one first sees it, too. */
    private Optional<LearningModule> preview(Manuscript manuscript, Checked checked) {
        return manuscript instanceof ModuleManuscript module
                        && !OneLanguage.readable(module).equals(module)
                ? look(module)
                : checked.read().preview();
    }

    /** How learners would see a module, for whoever learns; what is wrong with it is nothing for them. */
    @Needs(Permission.LEARN)
    Optional<LearningModule> look(ModuleManuscript module) {
        var written = PackWriter.write(Decisions.begun(OneLanguage.readable(module), LocalDate.EPOCH), time);
        var id = module.draftId().module();
        var clips = new HashSet<>(origins.liveClips(id));
        handovers.arriving(module).values().forEach(each -> clips.addAll(origins.liveClips(each.id())));
        return reading.look(written.source(), id, clips);
    }

    Checked read(Manuscript manuscript) {
        var written = PackWriter.write(Decisions.begun(manuscript, LocalDate.EPOCH), time);
        var read =
                switch (manuscript) {
                    case ModuleManuscript module ->
                        reading.module(
                                written.source(),
                                module.draftId().module(),
                                clips(module),
                                handovers.arriving(module).keySet(),
                                awaited.addresses(module));
                    case TrailManuscript trail ->
                        reading.trail(written.source(), trail.draftId().trail(), awaited.addresses(trail));
                };
        var problems = new LinkedHashSet<Problem>(requirements.of(manuscript));
        problems.addAll(handovers.problems(manuscript));
        var said = problems.stream().map(Problem::field).collect(Collectors.toSet());
        for (var mistake : read.mistakes()) {
            var field = written.field(mistake);
            if (!isSaid(said, field) && !isUntranslated(said, field, mistake)) {
                problems.add(Problem.of(field, mistake));
            }
        }
        return new Checked(written, read, Problem.joined(inOrder(manuscript, problems)));
    }

    private static boolean isSaid(Set<String> said, String field) {
        return said.stream().anyMatch(each -> field.equals(each) || field.startsWith(each + "/") && !each.isEmpty());
    }

    /** A block without a text in one language is not in that language's file: the missing text was said already. */
    private static boolean isUntranslated(Set<String> said, String field, Mistake mistake) {
        if (!mistake.key().equals("catalog.mistake.block-missing")) {
            return false;
        }
        var block = BLOCK.matcher(field);
        return block.lookingAt() && said.stream().anyMatch(each -> each.startsWith(block.group()));
    }

    private static List<Problem> inOrder(Manuscript manuscript, Set<Problem> problems) {
        var order = new ArrayList<>(Fields.of(manuscript).keySet());
        return problems.stream()
                .sorted(java.util.Comparator.comparingInt(problem -> place(order, problem.field())))
                .toList();
    }

    private static int place(List<String> order, String field) {
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).equals(field) || order.get(i).startsWith(field + "/")) {
                return i;
            }
        }
        return field.isEmpty() ? -1 : order.size();
    }

    /** The clips of the version that learners have: the module may bring them again, and those of units that come to it. */
    private Set<ClipId> clips(ModuleManuscript module) {
        var homes = handovers.arriving(module).values().stream().map(each -> DraftId.of(each.id()));
        return Stream.concat(Stream.of(module.draftId()), homes)
                .flatMap(id -> clips(id).stream())
                .collect(Collectors.toSet());
    }

    private Set<ClipId> clips(DraftId id) {
        return origins.liveHash(id).stream()
                .flatMap(hash -> origins.source(id, hash).stream())
                .map(ModuleManuscript.class::cast)
                .flatMap(live -> live.storyboards().stream())
                .flatMap(each -> each.clip().stream())
                .collect(Collectors.toSet());
    }
}
