package dev.michi.sharing.api;

import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.Slices;
import dev.michi.shared.Language;
import dev.michi.sharing.Tutorial;
import dev.michi.sharing.Tutorials;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What a customer's admin may hand out. */
@RestController
@Tag(name = "Sharing")
class DeskController {

    private final Tutorials tutorials;

    DeskController(Tutorials tutorials) {
        this.tutorials = tutorials;
    }

    @GetMapping("/api/v1/desk/tutorials")
    @Operation(summary = "The tutorials for the admin's company, by id")
    Page<TutorialJson> list(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var language = ChosenLanguage.asked(request);
        var rows = tutorials.mine().stream()
                .map(tutorial -> TutorialJson.of(tutorial, language))
                .toList();
        return Slices.page(rows, TutorialJson::id, cursor, limit);
    }

    /** @param hash names its present content */
    @Schema(name = "Tutorial")
    record TutorialJson(String id, String slug, String title, String summary, int minutes, int version, String hash) {

        static TutorialJson of(Tutorial tutorial, Language language) {
            return new TutorialJson(
                    tutorial.id().value(),
                    tutorial.slug().value(),
                    tutorial.title().in(language),
                    tutorial.summary().in(language),
                    tutorial.minutes(),
                    tutorial.module().version(),
                    tutorial.hash());
        }
    }
}
