package dev.michi.learning.api;

import dev.michi.catalog.Catalog;
import dev.michi.learning.Learning;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has done so far. */
@RestController
@RequestMapping("/api/v1/me")
@Tag(name = "Learning")
class MyProgressController {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;

    MyProgressController(SignedIn signedIn, Catalog catalog, Learning learning) {
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
    }

    @GetMapping("/progress")
    @Operation(summary = "Points, rank, and all trails and modules that were begun")
    ProgressJson progress(HttpServletRequest request) {
        var progress = learning.progress(signedIn.require(Permission.LEARN).id());
        return ProgressJson.of(progress, catalog, ChosenLanguage.asked(request));
    }

    @GetMapping("/stamps")
    @Operation(summary = "Stamps, newest first")
    Page<StampJson> stamps(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var progress = learning.progress(signedIn.require(Permission.LEARN).id());
        var language = ChosenLanguage.asked(request);
        var rows = progress.stamps().stream()
                .map(stamp -> StampJson.of(stamp, language))
                .toList();
        return Slices.page(rows, StampJson::key, cursor, limit);
    }
}
