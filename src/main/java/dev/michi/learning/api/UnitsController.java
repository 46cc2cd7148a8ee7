package dev.michi.learning.api;

import dev.michi.catalog.Answer;
import dev.michi.catalog.Block;
import dev.michi.catalog.BlockId;
import dev.michi.catalog.QuestionId;
import dev.michi.catalog.Unit;
import dev.michi.learning.AnswersDoNotFit;
import dev.michi.learning.HandInResult;
import dev.michi.learning.Learning;
import dev.michi.learning.TryOutOfTurn;
import dev.michi.learning.UnitState;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemException.FieldError;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** One unit: reading it, and handing in its check. */
@RestController
@RequestMapping("/api/v1/modules/{module}/units/{unit}")
@Tag(name = "Learning")
class UnitsController {

    private final SignedIn signedIn;
    private final Places places;
    private final Learning learning;

    UnitsController(SignedIn signedIn, Places places, Learning learning) {
        this.signedIn = signedIn;
        this.places = places;
        this.learning = learning;
    }

    @GetMapping
    @Operation(
            summary = "A unit's page",
            description = "Counts as opening the unit: from now on, time for watching its clips runs.")
    UnitJson unit(
            @PathVariable String module,
            @PathVariable String unit,
            HttpServletRequest request,
            HttpServletResponse response) {
        var person = me();
        var place = places.unit(module, unit);
        var shown = place.module().shownIn(ChosenLanguage.asked(request));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, shown.tag());
        var state = learning.open(person, place.module(), place.unit());
        return unit(person, place, state, ChosenLanguage.asked(request));
    }

    @PostMapping("/attempts")
    @Operation(
            summary = "Hands in the check",
            description = "The same try again gives the first result, however often and whatever the answers. Without a"
                    + " number it is the next try, unless the answers are those of the last one.")
    HandInJson handIn(
            @PathVariable String module,
            @PathVariable String unit,
            @RequestBody HandInWish wish,
            HttpServletRequest request) {
        var person = me();
        var place = withCheck(places.unit(module, unit));
        var answers = sheet(person, place.unit(), 0).answers(wish.answers());
        return switch (handIn(person, place, wish.attempt(), answers)) {
            case HandInResult.Judged judged -> HandInJson.of(judged, place, ChosenLanguage.asked(request));
            case HandInResult.AlreadyPassed already -> HandInJson.of(already, place);
            case HandInResult.Incomplete incomplete -> throw unanswered(incomplete);
        };
    }

    @PutMapping("/answers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Keeps answers in progress, without handing them in")
    void saveAnswers(@PathVariable String module, @PathVariable String unit, @RequestBody AnswersWish wish) {
        var person = me();
        var place = withCheck(places.unit(module, unit));
        var answers = sheet(person, place.unit(), 0).answers(wish.answers());
        try {
            learning.saveAnswers(person, place.unit(), answers);
        } catch (AnswersDoNotFit misfit) {
            throw CheckSheet.doesNotFit(misfit.question().value());
        }
    }

    @PutMapping("/read")
    @Operation(summary = "Notes that the end of the text was seen")
    StateJson read(@PathVariable String module, @PathVariable String unit) {
        var person = me();
        var place = places.unit(module, unit);
        return StateJson.of(place, learning.markRead(person, place.module(), place.unit()));
    }

    private HandInResult handIn(
            PersonId person, Places.Place place, @Nullable Integer attempt, Map<QuestionId, Answer> answers) {
        try {
            return attempt == null
                    ? learning.handIn(person, place.module(), place.unit(), answers)
                    : learning.handIn(person, place.module(), place.unit(), attempt, answers);
        } catch (AnswersDoNotFit misfit) {
            throw CheckSheet.doesNotFit(misfit.question().value());
        } catch (TryOutOfTurn tooEarly) {
            throw new ProblemException(
                    ProblemKind.CONFLICT, List.of(new FieldError("attempt", "learning.api.attempt")));
        }
    }

    private UnitJson unit(PersonId person, Places.Place place, UnitState state, Language language) {
        var unit = place.unit();
        boolean isOpen = !unit.check().isEmpty() && !state.checkPassed();
        int attempt = state.tries() + (isOpen ? 1 : 0);
        var sheet = sheet(person, unit, attempt);
        var questions = sheet.questions(state.tries(), language);
        var json = StateJson.of(place, state);
        return new UnitJson(
                unit.id().value(),
                unit.slug().value(),
                json.module(),
                unit.title().in(language),
                unit.minutes(),
                json.complete(),
                json.completedAt(),
                json.read(),
                json.tries(),
                json.checkPassed(),
                json.points(),
                json.missing(),
                blocks(unit)
                        .map(block -> BlockJson.of(block, questions, language))
                        .toList(),
                isOpen ? attempt : null,
                sheet.json(learning.savedAnswers(person, unit)),
                next(place).map(each -> each.slug().value()).orElse(null));
    }

    /** The check stands at the end where the page gives it no place. */
    private static Stream<Block> blocks(Unit unit) {
        boolean hasPlace = unit.blocks().stream().anyMatch(Block.CheckBlock.class::isInstance);
        return unit.check().isEmpty() || hasPlace
                ? unit.blocks().stream()
                : Stream.concat(unit.blocks().stream(), Stream.of(new Block.CheckBlock(new BlockId("check"))));
    }

    private static Optional<Unit> next(Places.Place place) {
        var units = place.module().units();
        return units.stream().skip(units.indexOf(place.unit()) + 1L).findFirst();
    }

    /** What right sides are called does not depend on the try, so that answers fit whatever was handed in meanwhile. */
    private CheckSheet sheet(PersonId person, Unit unit, int attempt) {
        return new CheckSheet(
                unit.check(), learning.shuffleSeed(person, unit, attempt), learning.shuffleSeed(person, unit, 0));
    }

    private static Places.Place withCheck(Places.Place place) {
        if (place.unit().check().isEmpty()) {
            throw ProblemException.notFound();
        }
        return place;
    }

    private static ProblemException unanswered(HandInResult.Incomplete incomplete) {
        return new ProblemException(
                ProblemKind.INVALID,
                incomplete.unanswered().stream()
                        .map(id -> new FieldError("answers." + id, "learning.api.unanswered"))
                        .toList());
    }

    private PersonId me() {
        return signedIn.require(Permission.LEARN).id();
    }

    /** @param attempt which try this is meant to be, from 1; the next one if missing */
    @Schema(name = "HandInWish")
    record HandInWish(
            @Nullable Integer attempt,

            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Map<String, @Nullable AnswerJson> answers) {}

    @Schema(name = "AnswersWish")
    record AnswersWish(
            @Schema(requiredMode = RequiredMode.REQUIRED) @Nullable
            Map<String, @Nullable AnswerJson> answers) {}
}
