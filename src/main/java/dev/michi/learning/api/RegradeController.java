package dev.michi.learning.api;

import dev.michi.learning.RegradePreview;
import dev.michi.learning.Regrading;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Judging old tries by a corrected key. */
@RestController
@RequestMapping("/api/v1/modules/{slug}/regrade")
@Tag(name = "Learning")
class RegradeController {

    private final SignedIn signedIn;
    private final Places places;
    private final Regrading regrading;

    RegradeController(SignedIn signedIn, Places places, Regrading regrading) {
        this.signedIn = signedIn;
        this.places = places;
        this.regrading = regrading;
    }

    @PostMapping
    @Operation(
            summary =
                    "Judges old tries by a corrected key: first what it would do, then with the token of that, does it",
            description =
                    "Everyone who was right under the corrected key gets credit; nobody loses any. The same call again, or"
                            + " many at once, has one effect.")
    RegradeJson regrade(@PathVariable String slug, @RequestBody Wish wish) {
        signedIn.require(Permission.PUBLISH);
        var module = places.module(slug);
        if (!Boolean.TRUE.equals(wish.apply())) {
            return RegradeJson.of(false, regrading.preview(module));
        }
        if (wish.token() == null) {
            throw ProblemException.invalid("token", "regrade.api.token");
        }
        return switch (regrading.apply(module, wish.token())) {
            case Regrading.Result.Applied _ -> RegradeJson.of(true, regrading.preview(module));
            case Regrading.Result.NothingToDo(var now) -> RegradeJson.of(false, now);
            case Regrading.Result.Outdated(var now) ->
                throw new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(new FieldError("token", "regrade.api.outdated")),
                        Map.of("token", now.token()));
        };
    }

    @Schema(name = "RegradeWish")
    record Wish(
            @Schema(description = "whether to do it; otherwise it is only looked at") @Nullable
            Boolean apply,

            @Schema(description = "of the preview; needed to do it") @Nullable
            String token) {}

    @Schema(name = "Regrade")
    record RegradeJson(
            @Schema(description = "whether it is done") boolean applied,
            @Schema(description = "who gets credit") int people,

            @Schema(description = "checks that count as passed only then")
            int newlyPassed,

            @Schema(description = "all together") int points,

            @Schema(description = "people who have not got it yet")
            int left,

            List<CheckRow> checks,
            String token) {

        static RegradeJson of(boolean applied, RegradePreview preview) {
            return new RegradeJson(
                    applied,
                    preview.people(),
                    preview.newlyPassed(),
                    preview.points(),
                    preview.left(),
                    preview.checks().stream()
                            .map(check -> new CheckRow(
                                    check.unit().slug().value(),
                                    check.questions().stream()
                                            .map(id -> id.value())
                                            .toList(),
                                    check.people(),
                                    check.points()))
                            .toList(),
                    preview.token());
        }
    }

    @Schema(name = "CorrectedCheck")
    record CheckRow(
            @Schema(description = "slug") String unit,

            @Schema(description = "questions whose key was corrected")
            List<String> questions,

            int people,
            int points) {}
}
