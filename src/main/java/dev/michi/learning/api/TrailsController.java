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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The trails, and how far the caller is on them. */
@RestController
@RequestMapping("/api/v1/trails")
@Tag(name = "Learning")
class TrailsController {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Places places;
    private final Learning learning;

    TrailsController(SignedIn signedIn, Catalog catalog, Places places, Learning learning) {
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.places = places;
        this.learning = learning;
    }

    @GetMapping
    @Operation(summary = "All trails, by id")
    Page<TrailRow> trails(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var progress = learning.progress(signedIn.require(Permission.LEARN).id());
        var language = ChosenLanguage.asked(request);
        var rows = catalog.trails().stream()
                .map(trail -> TrailRow.of(trail, catalog.modulesOf(trail), progress, language))
                .toList();
        return Slices.page(rows, TrailRow::id, cursor, limit);
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One trail with its modules")
    TrailJson trail(@PathVariable String slug, HttpServletRequest request) {
        var person = signedIn.require(Permission.LEARN).id();
        var trail = places.trail(slug);
        return TrailJson.of(trail, catalog.modulesOf(trail), learning.progress(person), ChosenLanguage.asked(request));
    }
}
