package dev.michi.assignment.api;

import dev.michi.assignment.Assignments;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the caller has to finish. */
@RestController
@Tag(name = "Assignments")
class MyAssignmentsController {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Learning learning;
    private final Assignments assignments;

    MyAssignmentsController(SignedIn signedIn, Catalog catalog, Learning learning, Assignments assignments) {
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.learning = learning;
        this.assignments = assignments;
    }

    @GetMapping("/api/v1/me/assignments")
    @Operation(summary = "What the caller has not finished, the earliest day first")
    Page<AssignmentJson> mine(
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var me = signedIn.require(Permission.LEARN);
        var completed = learning.progress(me.id()).counted(catalog.modules());
        var language = ChosenLanguage.asked(request);
        var rows = assignments.mine(completed).stream()
                .map(open -> AssignmentJson.of(me, open, language))
                .toList();
        return Slices.page(rows, AssignmentJson::key, cursor, limit);
    }
}
