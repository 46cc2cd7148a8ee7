package dev.michi.learning.api;

import dev.michi.catalog.LearningModule;
import dev.michi.catalog.Reviews;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import dev.michi.shared.Language;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.media.Schema.RequiredMode;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Modules whose review date has come. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Learning")
class ReviewsController {

    private final SignedIn signedIn;
    private final Places places;
    private final Reviews reviews;

    ReviewsController(SignedIn signedIn, Places places, Reviews reviews) {
        this.signedIn = signedIn;
        this.places = places;
        this.reviews = reviews;
    }

    @GetMapping("/reviews")
    @Operation(summary = "Published modules that have to be looked at again, for authors")
    Page<ReviewJson> due(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var language = ChosenLanguage.asked(request);
        var rows = reviews.due().stream()
                .map(task -> ReviewJson.of(task.module(), task.due(), language))
                .toList();
        return Slices.page(rows, ReviewJson::key, cursor, limit);
    }

    @PostMapping("/modules/{slug}/reviews")
    @Operation(
            summary = "Says that a module is still right, and when it is looked at again",
            description = "For its owner and for publishers. The first one for a date counts.")
    ReviewJson stillRight(@PathVariable String slug, @RequestBody Wish wish, HttpServletRequest request) {
        signedIn.require(Permission.LEARN);
        var module = places.module(slug);
        if (!reviews.mayConfirm(module)) {
            throw new AccessDeniedException("Neither owner nor publisher");
        }
        if (wish.next() == null) {
            throw ProblemException.invalid("next", "review.api.next");
        }
        try {
            var review = reviews.confirm(module, reviews.next(module), wish.next());
            return ReviewJson.of(module, review.next(), ChosenLanguage.asked(request));
        } catch (IllegalArgumentException notADay) {
            throw ProblemException.invalid("next", "review.api.next");
        }
    }

    @Schema(name = "ReviewWish")
    record Wish(
            @Schema(description = "the day of the next review, after today", requiredMode = RequiredMode.REQUIRED)
            @Nullable
            LocalDate next) {}

    @Schema(name = "Review")
    record ReviewJson(
            @Schema(description = "slug") String module,
            String title,
            @Schema(description = "name of the owner") String owner,

            @Schema(description = "when it has to be looked at")
            LocalDate due) {

        static ReviewJson of(LearningModule module, LocalDate due, Language language) {
            return new ReviewJson(
                    module.slug().value(),
                    module.title().in(language),
                    module.owner().name().in(language),
                    due);
        }

        String key() {
            return due + " " + module;
        }
    }
}
