package dev.michi.authoring;

import dev.michi.people.PersonId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.TypeAlias;

/**
 * A draft as it is stored. What is only ever read and written as a whole is JSON.
 *
 * @param id {@code module:m-…}
 * @param slug to be found by
 * @param stage {@link Stage#key}
 * @param due when something is to be published; else null
 * @param units their ids, to be found by; null if an older Michi has saved it
 */
@TypeAlias("manuscript-draft")
record DraftDocument(
        @Id String id,
        int schemaVersion,
        String kind,
        String slug,
        String manuscript,
        int revision,
        String owner,
        List<String> invited,
        List<String> writers,
        String stage,
        String stageJson,
        @Nullable Instant due,
        @Nullable String basis,
        String changedBy,
        Instant changedAt,
        String languages,
        @Nullable List<String> units) {

    static final int SCHEMA = 1;

    /** So that the JSON of the map has a type. */
    record Languages(Map<String, LanguageTimes> fields) {}

    static DraftDocument from(Draft draft) {
        return new DraftDocument(
                draft.id().toString(),
                SCHEMA,
                draft.id().kind().key(),
                draft.manuscript().slug(),
                ManuscriptJson.write(draft.manuscript()),
                draft.revision(),
                draft.owner().value(),
                draft.invited().stream().map(PersonId::value).sorted().toList(),
                draft.writers().stream().map(PersonId::value).sorted().toList(),
                draft.stage().key(),
                ManuscriptJson.any(draft.stage()),
                due(draft.stage()),
                draft.basis().orElse(null),
                draft.changedBy().value(),
                draft.changedAt(),
                ManuscriptJson.any(new Languages(new LinkedHashMap<>(draft.languages()))),
                units(draft.manuscript()));
    }

    private static List<String> units(Manuscript manuscript) {
        return manuscript instanceof ModuleManuscript module
                ? module.units().stream().map(UnitManuscript::id).toList()
                : List.of();
    }

    static @Nullable Instant due(Stage stage) {
        return stage instanceof Stage.Scheduled scheduled ? scheduled.decision().at() : null;
    }

    Draft toDraft() {
        var draftId = DraftId.parse(id).orElseThrow(() -> new IllegalStateException("Not a draft: " + id));
        return new Draft(
                draftId,
                ManuscriptJson.read(draftId.kind(), manuscript),
                revision,
                new PersonId(owner),
                invited.stream().map(PersonId::new).collect(Collectors.toSet()),
                writers.stream().map(PersonId::new).collect(Collectors.toSet()),
                readStage(),
                Optional.ofNullable(basis),
                new PersonId(changedBy),
                changedAt,
                ManuscriptJson.anyOf(languages, Languages.class).fields());
    }

    private Stage readStage() {
        Class<? extends Stage> type =
                switch (stage) {
                    case "draft" -> Stage.Draft.class;
                    case "in-review" -> Stage.InReview.class;
                    case "approved" -> Stage.Approved.class;
                    case "scheduled" -> Stage.Scheduled.class;
                    case "published" -> Stage.Published.class;
                    case "retired" -> Stage.Retired.class;
                    default -> throw new IllegalStateException("Unknown stage: " + stage);
                };
        return ManuscriptJson.anyOf(stageJson, type);
    }
}
