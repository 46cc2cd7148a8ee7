package dev.michi.learning.api;

import dev.michi.catalog.Catalog;
import dev.michi.catalog.LearningModule;
import dev.michi.learning.Learning;
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
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The modules, and how far the caller is with them. */
@RestController
@RequestMapping("/api/v1/modules")
@Tag(name = "Learning")
class ModulesController {

    private final SignedIn signedIn;
    private final Catalog catalog;
    private final Places places;
    private final Learning learning;

    ModulesController(SignedIn signedIn, Catalog catalog, Places places, Learning learning) {
        this.signedIn = signedIn;
        this.catalog = catalog;
        this.places = places;
        this.learning = learning;
    }

    @GetMapping
    @Operation(summary = "Published modules, by id")
    Page<ModuleRow> modules(
            @Parameter(description = "as in a module's row") @RequestParam(required = false) @Nullable String subject,
            @Parameter(description = "as in a module's row") @RequestParam(required = false) @Nullable String level,
            @Parameter(description = "as in a module's row") @RequestParam(required = false) @Nullable String product,
            @Parameter(description = "words to find") @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        var progress = learning.progress(signedIn.require(Permission.LEARN).id());
        var language = ChosenLanguage.asked(request);
        var wantedSubject = key("subject", subject, LearningModule.Subject.values(), LearningModule.Subject::key);
        var wantedLevel = key("level", level, LearningModule.Level.values(), LearningModule.Level::key);
        var rows = found(q, language)
                .filter(module -> wantedSubject.isEmpty() || wantedSubject.get() == module.subject())
                .filter(module -> wantedLevel.isEmpty() || wantedLevel.get() == module.level())
                .filter(module -> product == null || module.products().contains(product))
                .map(module -> ModuleRow.of(module, progress, language))
                .toList();
        return Slices.page(rows, ModuleRow::id, cursor, limit);
    }

    @GetMapping("/{slug}")
    @Operation(summary = "One module with its units")
    ModuleJson module(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
        var person = signedIn.require(Permission.LEARN).id();
        var module = places.module(slug);
        var asked = ChosenLanguage.asked(request);
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, module.shownIn(asked).tag());
        var hash = catalog.findContentHash(module.id()).orElse("");
        return ModuleJson.of(module, hash, learning.progress(person), asked);
    }

    private Stream<LearningModule> found(@Nullable String words, Language language) {
        return (words == null || words.isBlank() ? catalog.modules() : catalog.search(words, language)).stream();
    }

    private static <E> Optional<E> key(String parameter, @Nullable String wanted, E[] values, Function<E, String> key) {
        if (wanted == null) {
            return Optional.empty();
        }
        var found = Arrays.stream(values)
                .filter(each -> key.apply(each).equals(wanted))
                .findFirst();
        if (found.isEmpty()) {
            throw ProblemException.invalid(parameter, "learning.api." + parameter);
        }
        return found;
    }
}
