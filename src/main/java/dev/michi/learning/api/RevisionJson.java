package dev.michi.learning.api;

import dev.michi.catalog.Check;
import dev.michi.catalog.Publication;
import dev.michi.learning.News;
import dev.michi.learning.News.Asked;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What has become of a module the caller has learned. */
@Schema(name = "Revision")
record RevisionJson(
        @Schema(description = "slug") String module,
        int version,

        @Schema(description = "names the present text; to be sent with the acknowledgement")
        String contentHash,

        @Schema(
                description = "what the caller has to acknowledge; none if nothing",
                allowableValues = {"read-again", "accept-rule"})
        @Nullable
        String asked,

        @Nullable LocalDate by,

        @Schema(description = "to be answered with the acknowledgement") @Nullable
        QuestionJson question,

        @Schema(description = "what has changed, in words") List<NoteJson> notes,

        @Schema(description = "slugs of units that came after the caller had finished")
        List<String> newUnits,

        @Schema(description = "the caller's acknowledgement that holds") @Nullable
        AcknowledgementJson accepted) {

    /** Only one question: its order never has to change. */
    static final long SEED = 7;

    static RevisionJson of(News news, Language language) {
        var slug = news.module().slug().value();
        return new RevisionJson(
                slug,
                news.module().version(),
                news.contentHash(),
                news.asked()
                        .map(asked -> asked instanceof Asked.AcceptRule ? "accept-rule" : "read-again")
                        .orElse(null),
                news.asked().flatMap(Asked::by).orElse(null),
                news.asked()
                        .flatMap(Asked::question)
                        .map(question -> new CheckSheet(new Check(List.of(question)), SEED, SEED)
                                .questions(0, language)
                                .getFirst())
                        .orElse(null),
                notes(news, language),
                news.added().stream().map(unit -> unit.slug().value()).toList(),
                news.accepted().map(fact -> AcknowledgementJson.of(slug, fact)).orElse(null));
    }

    private static List<NoteJson> notes(News news, Language language) {
        return news.asked()
                .filter(Asked.ReadAgain.class::isInstance)
                .map(asked -> List.of(new NoteJson(
                        news.module().version(),
                        "substantive",
                        ((Asked.ReadAgain) asked).note().in(language),
                        null)))
                .orElseGet(() -> news.told().stream()
                        .map(told -> NoteJson.of(told, language))
                        .toList());
    }

    @Schema(name = "RevisionNote")
    record NoteJson(
            int version,

            @Schema(allowableValues = {"clarifying", "substantive"})
            String kind,

            String note,
            @Nullable Instant at) {

        static NoteJson of(Publication told, Language language) {
            return new NoteJson(told.version(), told.kind().key(), told.note().in(language), told.at());
        }
    }
}
