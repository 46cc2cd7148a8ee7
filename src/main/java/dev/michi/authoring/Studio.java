package dev.michi.authoring;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Trail;
import dev.michi.people.Needs;
import dev.michi.people.Permission;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Everything that is written or published, in one list: what each author sees of it. */
@Needs(Permission.WRITE)
@Service
public class Studio {

    private final DraftAccess access;
    private final DraftDocuments drafts;
    private final Catalog catalog;

    Studio(DraftAccess access, DraftDocuments drafts, Catalog catalog) {
        this.access = access;
        this.drafts = drafts;
        this.catalog = catalog;
    }

    /** What changed last comes first; what nobody has touched in the studio comes last, by id. */
    public List<StudioRow> rows() {
        access.author();
        var all = drafts.all();
        var begun = all.stream().map(Draft::id).collect(Collectors.toSet());
        var rows = new ArrayList<StudioRow>();
        all.stream().filter(access::isOpen).map(this::row).forEach(rows::add);
        all.stream().filter(draft -> !access.isOpen(draft)).forEach(draft -> published(draft.id())
                .ifPresent(rows::add));
        catalog.modules().stream()
                .map(module -> row(module, StudioRow.Status.PUBLISHED))
                .filter(row -> !begun.contains(row.id()))
                .forEach(rows::add);
        catalog.trails().stream()
                .map(this::row)
                .filter(row -> !begun.contains(row.id()))
                .forEach(rows::add);
        rows.sort(Comparator.comparing(
                        (StudioRow row) -> row.changedAt().orElse(java.time.Instant.EPOCH), Comparator.reverseOrder())
                .thenComparing(row -> row.id().toString()));
        return List.copyOf(rows);
    }

    /**
     * A module that a trail can contain.
     *
     * @param live whether learners have it; the trail waits for one that is still a draft
     */
    public record Choice(String slug, LocalizedText title, boolean live) {}

    /** What learners have, then what the person signed in may see of what is being written. */
    public List<Choice> choices() {
        access.author();
        var published = catalog.modules().stream()
                .map(module -> new Choice(module.slug().value(), module.title(), true))
                .toList();
        var taken = published.stream().map(Choice::slug).collect(Collectors.toSet());
        var coming = drafts.all().stream()
                .filter(draft -> draft.manuscript() instanceof ModuleManuscript && access.isOpen(draft))
                .filter(draft -> live(draft.id()) == 0 && !(draft.stage() instanceof Stage.Retired))
                .map(Draft::manuscript)
                .filter(module -> Slug.isValid(module.slug()) && !taken.contains(module.slug()))
                .map(module -> new Choice(module.slug(), module.title(), false));
        return Stream.concat(published.stream(), coming).toList();
    }

    private Optional<StudioRow> published(DraftId id) {
        return switch (id.kind()) {
            case MODULE -> catalog.findModule(id.module()).map(module -> row(module, StudioRow.Status.PUBLISHED));
            case TRAIL -> catalog.findTrail(id.trail()).map(this::row);
        };
    }

    private StudioRow row(LearningModule module, StudioRow.Status status) {
        return new StudioRow(
                DraftId.of(module.id()),
                module.slug().value(),
                module.title(),
                status,
                Optional.empty(),
                module.owner().name(),
                Optional.of(module.reviewOn()),
                Set.of(),
                Set.of(),
                module.version(),
                Optional.empty(),
                Optional.empty());
    }

    private StudioRow row(Trail trail) {
        return new StudioRow(
                DraftId.of(trail.id()),
                trail.slug().value(),
                trail.title(),
                StudioRow.Status.PUBLISHED,
                Optional.empty(),
                trail.owner().name(),
                Optional.empty(),
                Set.of(),
                Set.of(),
                1,
                Optional.empty(),
                Optional.empty());
    }

    private StudioRow row(Draft draft) {
        var live = live(draft.id());
        var gaps = Freshness.gaps(draft);
        return new StudioRow(
                draft.id(),
                draft.manuscript().slug(),
                draft.manuscript().title(),
                status(draft, live > 0),
                Optional.of(draft.owner()),
                draft.manuscript().owner().name(),
                reviewOn(draft.manuscript()),
                languages(gaps, LanguageGap.Kind.MISSING),
                languages(gaps, LanguageGap.Kind.OUTDATED),
                live,
                Optional.of(draft.changedAt()),
                draft.stage() instanceof Stage.Scheduled scheduled
                        ? Optional.of(scheduled.decision().at())
                        : Optional.empty());
    }

    private int live(DraftId id) {
        return switch (id.kind()) {
            case MODULE ->
                catalog.findModule(id.module()).map(LearningModule::version).orElse(0);
            case TRAIL -> catalog.findTrail(id.trail()).isPresent() ? 1 : 0;
        };
    }

    /** One that was opened and not changed is as it is published. */
    private static StudioRow.Status status(Draft draft, boolean live) {
        return switch (draft.stage()) {
            case Stage.Draft _ when live && draft.writers().isEmpty() -> StudioRow.Status.PUBLISHED;
            case Stage.Draft _ -> live ? StudioRow.Status.CHANGED : StudioRow.Status.DRAFT;
            case Stage.InReview _ -> StudioRow.Status.IN_REVIEW;
            case Stage.Approved _ -> StudioRow.Status.APPROVED;
            case Stage.Scheduled _ -> StudioRow.Status.SCHEDULED;
            case Stage.Published _ -> live ? StudioRow.Status.PUBLISHED : StudioRow.Status.RETIRED;
            case Stage.Retired _ -> live ? StudioRow.Status.PUBLISHED : StudioRow.Status.RETIRED;
        };
    }

    private static Set<Language> languages(List<LanguageGap> gaps, LanguageGap.Kind kind) {
        var languages = new HashSet<Language>();
        gaps.stream().filter(gap -> gap.kind() == kind).forEach(gap -> languages.add(gap.language()));
        return Set.copyOf(languages);
    }

    private static Optional<LocalDate> reviewOn(Manuscript manuscript) {
        try {
            return manuscript instanceof ModuleManuscript module
                            && !module.reviewOn().isBlank()
                    ? Optional.of(LocalDate.parse(module.reviewOn()))
                    : Optional.empty();
        } catch (DateTimeParseException unfinished) {
            return Optional.empty();
        }
    }
}
