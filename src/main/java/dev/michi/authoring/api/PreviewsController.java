package dev.michi.authoring.api;

import dev.michi.authoring.DraftId;
import dev.michi.authoring.DraftPreviews;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Modules in draft for those who have a link. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "Studio")
class PreviewsController {

    private final SignedIn signedIn;
    private final DraftDesk desk;
    private final DraftPreviews previews;

    PreviewsController(SignedIn signedIn, DraftDesk desk, DraftPreviews previews) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.previews = previews;
    }

    @Schema(name = "PreviewLink")
    record LinkJson(
            @Schema(description = "what follows the address of the portal", example = "/previews/4f0c…")
            String path,

            String token) {}

    @PutMapping("/modules/{slug}/draft/preview-link")
    @Operation(
            summary = "The link to the preview of a draft, made if there is none",
            description = "Whoever has it and is signed in reads the draft as it is then.")
    LinkJson share(@PathVariable String slug) {
        signedIn.require(Permission.WRITE);
        var token = previews.share(desk.draft(DraftId.Kind.MODULE, slug).id());
        return new LinkJson("/previews/" + token, token);
    }

    @DeleteMapping("/modules/{slug}/draft/preview-link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Ends the link")
    void takeBack(@PathVariable String slug) {
        signedIn.require(Permission.WRITE);
        previews.takeBack(desk.draft(DraftId.Kind.MODULE, slug).id());
    }

    @GetMapping("/previews/{token}")
    @Operation(
            summary = "A module in draft, by its link",
            description = "As it is at this moment. Reading it leaves no trace in anybody's progress.")
    PreviewJson open(@PathVariable String token) {
        signedIn.require(Permission.LEARN);
        return previews.open(token).map(PreviewJson::of).orElseThrow(ProblemException::notFound);
    }
}
