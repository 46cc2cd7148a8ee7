package dev.michi.authoring.api;

import dev.michi.authoring.PackImport;
import dev.michi.authoring.PackImporting;
import dev.michi.catalog.pack.Mistake;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Content packs, taken in as drafts. */
@RestController
@RequestMapping("/api/v1/packs")
@Tag(name = "Studio")
class PacksController {

    private static final long LARGEST = 100_000_000L;

    private final SignedIn signedIn;
    private final PackImport imports;

    PacksController(SignedIn signedIn, PackImport imports) {
        this.signedIn = signedIn;
        this.imports = imports;
    }

    @Schema(name = "ImportedDraft")
    record ItemJson(
            @Schema(allowableValues = {"module", "trail"}) String kind,

            String id,
            String slug,
            Wishes.TextJson title,

            @Schema(
                    description =
                            "again: there is a draft with just this; published: learners have just this, no draft was begun; "
                                    + "draft-there: another one is there, and stays as it is",
                    allowableValues = {"begun", "again", "published", "draft-there"})
            String outcome,

            @Schema(description = "how much keeps a draft that was begun from being published; its draft says what")
            int missing) {

        static ItemJson of(PackImporting.Item item) {
            return new ItemJson(
                    item.id().kind().key(),
                    item.id().id(),
                    item.slug(),
                    Wishes.TextJson.of(item.title()),
                    item.outcome().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    item.missing());
        }
    }

    @Schema(name = "PackMistake")
    record MistakeJson(String file, int line, String message) {}

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Takes in a content pack as drafts",
            description =
                    "A zip file of up to 100 MB. A pack with a mistake brings nothing; all mistakes are listed. It may lead to"
                            + " modules that are not there yet: its drafts say so until they are.")
    @ApiResponse(responseCode = "201", description = "What there is now")
    Page<ItemJson> take(HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        if (request.getContentLengthLong() > LARGEST) {
            throw new ProblemException(ProblemKind.TOO_LARGE);
        }
        return switch (imports.pack(request.getInputStream())) {
            case PackImporting.Imported(var items) ->
                Page.all(items.stream().map(ItemJson::of).toList());
            case PackImporting.Refused(var mistakes) ->
                throw new ProblemException(
                        ProblemKind.INVALID, List.of(), Map.of("mistakes", mistakes(mistakes, request)));
            case PackImporting.NotAPack(var reason) ->
                throw ProblemException.invalid(
                        "pack",
                        "authoring.api.pack."
                                + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        };
    }

    private static List<MistakeJson> mistakes(List<Mistake> mistakes, HttpServletRequest request) {
        var language = ChosenLanguage.asked(request);
        return mistakes.stream()
                .map(each -> new MistakeJson(each.file(), each.line(), each.text(language)))
                .toList();
    }
}
