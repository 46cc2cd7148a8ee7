package dev.michi.learning.api;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Check;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Acknowledging;
import dev.michi.learning.Learning;
import dev.michi.learning.News;
import dev.michi.learning.Revisions;
import dev.michi.people.Permission;
import dev.michi.people.Person;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What publications ask of the caller, and the caller's acknowledgements. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Learning")
class RevisionsController {

    private final SignedIn signedIn;
    private final Places places;
    private final Learning learning;
    private final Revisions revisions;

    RevisionsController(SignedIn signedIn, Places places, Learning learning, Revisions revisions) {
        this.signedIn = signedIn;
        this.places = places;
        this.learning = learning;
        this.revisions = revisions;
    }

    @GetMapping("/me/revisions")
    @Operation(summary = "What has become of the modules the caller has learned, and what has to be acknowledged")
    Page<RevisionJson> mine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var me = signedIn.require(Permission.LEARN);
        var language = ChosenLanguage.asked(request);
        var rows = revisions.all(me.id(), learning.progress(me.id())).stream()
                .map(news -> RevisionJson.of(news, language))
                .toList();
        return Slices.page(rows, RevisionJson::module, cursor, limit);
    }

    @PostMapping("/modules/{slug}/acknowledgements")
    @Operation(
            summary = "Acknowledges the text that was read",
            description =
                    "Once for each person and text; the same call again gives the first one. It cannot be altered or"
                            + " taken back. The language is that of the request.")
    @ApiResponse(responseCode = "201", description = "It is written down")
    @ApiResponse(responseCode = "200", description = "It was written down before")
    ResponseEntity<AcknowledgementJson> acknowledge(
            @PathVariable String slug, @RequestBody Wish wish, HttpServletRequest request) {
        var me = signedIn.require(Permission.LEARN);
        var module = places.module(slug);
        if (wish.contentHash() == null) {
            throw ProblemException.invalid("contentHash", "revision.api.hash");
        }
        var language = ChosenLanguage.asked(request);
        return switch (revisions.acknowledge(me.id(), module, wish.contentHash(), language, answer(me, module, wish))) {
            case Acknowledging.Acknowledged(var fact, var now) ->
                ResponseEntity.status(now ? HttpStatus.CREATED : HttpStatus.OK)
                        .body(AcknowledgementJson.of(slug, fact));
            case Acknowledging.Outdated(var hash) ->
                throw new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(new FieldError("contentHash", "revision.api.outdated")),
                        Map.of("contentHash", hash));
            case Acknowledging.NotAnswered(var question, var _) ->
                throw ProblemException.invalid("answers." + question.id(), "revision.api.answer");
            case Acknowledging.NotRead _ -> throw conflict("revision.api.not-read");
            case Acknowledging.NotAsked _ -> throw conflict("revision.api.not-asked");
        };
    }

    @PutMapping("/modules/{slug}/noticed")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Puts aside what the caller was told about a module")
    void noticed(@PathVariable String slug, HttpServletRequest request) {
        var me = signedIn.require(Permission.LEARN);
        var module = places.module(slug);
        revisions
                .of(me.id(), learning.progress(me.id()), module)
                .told()
                .forEach(told -> revisions.notice(me.id(), module, told.contentHash(), ChosenLanguage.asked(request)));
    }

    private Optional<Answer> answer(Person me, LearningModule module, Wish wish) {
        if (wish.answers() == null) {
            return Optional.empty();
        }
        var asked = revisions
                .of(me.id(), learning.progress(me.id()), module)
                .asked()
                .flatMap(News.Asked::question);
        return asked.flatMap(question -> {
            var sheet = new CheckSheet(new Check(List.of(question)), RevisionJson.SEED, RevisionJson.SEED);
            return Optional.ofNullable(sheet.answers(wish.answers()).get(question.id()));
        });
    }

    private static ProblemException conflict(String key) {
        return new ProblemException(ProblemKind.CONFLICT, List.of(new FieldError("contentHash", key)));
    }

    @Schema(name = "AcknowledgementWish")
    record Wish(
            @Schema(description = "of the text that was read", requiredMode = RequiredMode.REQUIRED) @Nullable
            String contentHash,

            @Schema(description = "to the question that comes with the revision, as in a hand-in") @Nullable
            Map<String, @Nullable AnswerJson> answers) {}
}
