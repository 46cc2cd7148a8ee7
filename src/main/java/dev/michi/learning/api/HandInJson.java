package dev.michi.learning.api;

import dev.michi.catalog.Check;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Verdict;
import dev.michi.learning.HandInResult;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What came of a hand-in. */
@Schema(name = "HandIn")
record HandInJson(
        @Schema(
                description = "already-passed: nothing was recorded",
                allowableValues = {"judged", "already-passed"})
        String outcome,

        @Schema(description = "number of the try, from 1") @Nullable
        Integer attempt,

        boolean passed,
        @Schema(description = "by question") Map<String, VerdictJson> verdicts,
        @Schema(description = "what this hand-in brought") int points,

        @Schema(description = "whether it completed the unit")
        boolean completedNow,

        @Schema(description = "stamps that came with it") List<StampJson> earned,
        StateJson state) {

    static HandInJson of(HandInResult.Judged judged, Places.Place place, Language language) {
        var verdicts = new LinkedHashMap<String, VerdictJson>();
        judged.verdicts()
                .forEach((id, verdict) ->
                        verdicts.put(id.value(), VerdictJson.of(place.unit().check(), id, verdict, language)));
        return new HandInJson(
                "judged",
                judged.attempt(),
                judged.passed(),
                verdicts,
                judged.points(),
                judged.completedNow(),
                judged.earned().stream()
                        .map(stamp -> StampJson.of(stamp, language))
                        .toList(),
                StateJson.of(place, judged.state()));
    }

    static HandInJson of(HandInResult.AlreadyPassed already, Places.Place place) {
        return new HandInJson(
                "already-passed", null, true, Map.of(), 0, false, List.of(), StateJson.of(place, already.state()));
    }

    /** @param seeAgain the second of a clip that answers it; after a wrong answer */
    @Schema(name = "Verdict")
    record VerdictJson(
            boolean right, List<Remark> remarks, @Nullable SeeAgain seeAgain) {

        static VerdictJson of(Check check, QuestionId id, Verdict verdict, Language language) {
            var seeAgain = check.find(id)
                    .filter(question -> !verdict.right())
                    .flatMap(question -> question.seeAgain())
                    .map(each -> new SeeAgain(each.clip().value(), each.seconds()))
                    .orElse(null);
            var remarks = verdict.remarks().stream()
                    .map(each -> new Remark(each.on(), each.right(), each.why().in(language)))
                    .toList();
            return new VerdictJson(verdict.right(), remarks, seeAgain);
        }
    }

    @Schema(name = "Remark")
    record Remark(
            @Schema(description = "id of an option or a left side; empty for the answer as a whole")
            String on,

            boolean right,
            String why) {}

    @Schema(name = "SeeAgain")
    record SeeAgain(String clip, int at) {}
}
