package dev.michi.authoring.api;

import dev.michi.authoring.Draft;
import dev.michi.authoring.FieldNames;
import dev.michi.authoring.LanguageGap;
import dev.michi.authoring.Manuscript;
import dev.michi.authoring.ManuscriptJson;
import dev.michi.authoring.Problem;
import dev.michi.authoring.Stage;
import dev.michi.people.PersonId;
import dev.michi.platform.Translations;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A draft as the API answers it. */
@Schema(name = "Draft")
record DraftJson(
        @Schema(description = "of the module or trail") String id,
        String slug,

        @Schema(description = "what an ETag names; 0 where nobody has begun a draft of what is published")
        int revision,

        @Schema(allowableValues = {"draft", "in-review", "approved", "scheduled", "published", "retired"})
        String stage,

        @Schema(description = "person id; none where nobody has begun a draft") @Nullable
        String owner,

        List<String> invited,

        @Nullable Instant changedAt,

        @Schema(description = "when it is published, if it is scheduled") @Nullable
        Instant goesLive,

        @Schema(
                description =
                        "ids of modules that go live at the same moment: units move between them, or this one leads to them and learners do not have them yet")
        List<String> together,

        @Schema(description = "what keeps it from being published")
        List<ProblemJson> missing,

        @Schema(description = "texts that are missing or older than their counterpart")
        List<GapJson> languages,

        @Schema(description = "the whole of it; as it has to be sent", type = "object")
        JsonNode manuscript) {

    /** Something to be mended. */
    @Schema(name = "DraftProblem")
    record ProblemJson(
            @Schema(description = "path of the field") String field,

            @Schema(description = "with the name of the field, in the language of the request")
            String message) {

        static List<ProblemJson> of(
                List<Problem> problems, Manuscript manuscript, Translations translations, Language language) {
            var names = new FieldNames(List.of(manuscript), language, key -> translations.get(key, language));
            return problems.stream()
                    .map(each -> new ProblemJson(each.field(), each.line(names, translations, language)))
                    .toList();
        }
    }

    /** A text to be written or looked at again. */
    @Schema(name = "LanguageGap")
    record GapJson(
            @Schema(description = "path of the field") String field,

            @Schema(allowableValues = {"ja", "en"}) String language,

            @Schema(allowableValues = {"missing", "outdated"})
            String kind) {

        static GapJson of(LanguageGap gap) {
            return new GapJson(
                    gap.field(), gap.language().tag(), gap.kind().name().toLowerCase(Locale.ROOT));
        }
    }

    static DraftJson of(Draft draft, List<String> together, List<ProblemJson> missing, List<LanguageGap> gaps) {
        return new DraftJson(
                draft.id().id(),
                draft.manuscript().slug(),
                draft.revision(),
                draft.stage().key(),
                draft.owner().value(),
                draft.invited().stream().map(PersonId::value).sorted().toList(),
                draft.changedAt(),
                draft.stage() instanceof Stage.Scheduled scheduled
                        ? scheduled.decision().at()
                        : null,
                together,
                missing,
                gaps.stream().map(GapJson::of).toList(),
                ManuscriptJson.tree(draft.manuscript()));
    }
}
