package dev.michi.authoring.api;

import dev.michi.authoring.Workflow;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.Slices;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Writing, reviewing and publishing modules and trails: the same steps for both, under the address of each. */
@RestController
@RequestMapping({"/api/v1/modules", "/api/v1/trails"})
@Tag(name = "Studio")
class DraftsController {

    private final SignedIn signedIn;
    private final DraftDesk desk;
    private final Workflow workflow;
    private final VersionDesk versions;

    DraftsController(SignedIn signedIn, DraftDesk desk, Workflow workflow, VersionDesk versions) {
        this.signedIn = signedIn;
        this.desk = desk;
        this.workflow = workflow;
        this.versions = versions;
    }

    @PostMapping
    @Operation(
            summary = "Begins a module or trail as a draft",
            description = "The same request again gives the same draft as long as nobody has written in it; with an"
                    + " `Idempotency-Key`, also after that.")
    @ApiResponse(responseCode = "201", description = "It was begun")
    @ApiResponse(responseCode = "200", description = "The same was asked for before: its draft")
    ResponseEntity<DraftJson> create(
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            @RequestBody Wishes.NewDraft wish,
            HttpServletRequest request) {
        return desk.create(DraftDesk.kind(request), wish, Optional.ofNullable(key), request);
    }

    @GetMapping("/{slug}/draft")
    @Operation(
            summary = "The draft of a module or trail",
            description = "Its revision is the ETag. Of what is published and nobody revises, it is revision 0.")
    ResponseEntity<DraftJson> draft(@PathVariable String slug, HttpServletRequest request) {
        return desk.read(DraftDesk.kind(request), slug, request);
    }

    @PutMapping("/{slug}/draft")
    @Operation(
            summary = "Saves a draft",
            description = "If-Match names the revision it was written on. If somebody else has saved since, nothing is"
                    + " stored: 412 comes with the present draft and with what both began from.")
    @Parameter(name = "If-Match", in = io.swagger.v3.oas.annotations.enums.ParameterIn.HEADER, required = true)
    ResponseEntity<DraftJson> save(
            @PathVariable String slug,
            @RequestBody @Schema(type = "object") JsonNode manuscript,
            HttpServletRequest request) {
        return desk.write(DraftDesk.kind(request), slug, manuscript, request);
    }

    @PostMapping("/{slug}/submit")
    @Operation(summary = "Asks for a review")
    ResponseEntity<DraftJson> submit(@PathVariable String slug, HttpServletRequest request) {
        var draft = desk.draft(DraftDesk.kind(request), slug);
        return desk.answer(draft.manuscript(), workflow.submit(draft.id(), desk.revision(draft, request)), request);
    }

    @PostMapping("/{slug}/return")
    @Operation(summary = "Gives it back to its authors, with a reason if one is given")
    ResponseEntity<DraftJson> sendBack(
            @PathVariable String slug,
            @RequestBody(required = false) Wishes.@Nullable Reason reason,
            HttpServletRequest request) {
        var draft = desk.draft(DraftDesk.kind(request), slug);
        var text = reason == null || reason.text() == null ? "" : reason.text();
        return desk.answer(
                draft.manuscript(), workflow.sendBack(draft.id(), desk.revision(draft, request), text), request);
    }

    @PostMapping("/{slug}/approve")
    @Operation(summary = "Approves what was reviewed", description = "For publishers; not of their own work.")
    ResponseEntity<DraftJson> approve(@PathVariable String slug, HttpServletRequest request) {
        signedIn.require(Permission.PUBLISH);
        var draft = desk.draft(DraftDesk.kind(request), slug);
        return desk.answer(draft.manuscript(), workflow.approve(draft.id(), desk.revision(draft, request)), request);
    }

    @PostMapping("/{slug}/publish")
    @Operation(
            summary = "Publishes what was approved, now or at a set time",
            description = "For publishers. Many at once give one publication.")
    ResponseEntity<DraftJson> publish(
            @PathVariable String slug, @RequestBody Wishes.PublishJson wish, HttpServletRequest request) {
        signedIn.require(Permission.PUBLISH);
        var draft = desk.draft(DraftDesk.kind(request), slug);
        return desk.answer(
                draft.manuscript(), workflow.publish(draft.id(), desk.revision(draft, request), wish.wish()), request);
    }

    @PostMapping("/{slug}/unschedule")
    @Operation(summary = "Takes back that it is published at a set time")
    ResponseEntity<DraftJson> unschedule(@PathVariable String slug, HttpServletRequest request) {
        signedIn.require(Permission.PUBLISH);
        var draft = desk.draft(DraftDesk.kind(request), slug);
        return desk.answer(draft.manuscript(), workflow.unschedule(draft.id()), request);
    }

    @PostMapping("/{slug}/retire")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(
            summary = "Offers it no longer",
            description =
                    "For publishers. What people have done in it stays theirs; publishing it again brings it back.")
    void retire(@PathVariable String slug, HttpServletRequest request) {
        signedIn.require(Permission.PUBLISH);
        if (!workflow.retire(desk.id(DraftDesk.kind(request), slug))) {
            throw ProblemException.notFound();
        }
    }

    @GetMapping("/{slug}/comments")
    @Operation(summary = "What was said about the draft, the oldest first")
    Page<CommentJson> comments(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        return Slices.page(desk.comments(DraftDesk.kind(request), slug), CommentJson::key, cursor, limit);
    }

    @PostMapping("/{slug}/comments")
    @ResponseStatus(HttpStatus.CREATED)
    @Operation(
            summary = "Says something about a part of the draft",
            description = "The same again gives the same comment until it is resolved.")
    @ApiResponse(responseCode = "201", description = "It was said")
    CommentJson comment(@PathVariable String slug, @RequestBody Wishes.CommentWish wish, HttpServletRequest request) {
        return desk.comment(DraftDesk.kind(request), slug, wish);
    }

    @PostMapping("/{slug}/comments/{comment}/resolve")
    @Operation(summary = "Settles a comment")
    CommentJson resolve(@PathVariable String slug, @PathVariable String comment, HttpServletRequest request) {
        return desk.resolve(DraftDesk.kind(request), slug, comment);
    }

    @GetMapping("/{slug}/versions")
    @Operation(summary = "What was published, the latest first")
    Page<VersionJson> versions(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(defaultValue = Slices.LIMIT) @Parameter(schema = @Schema(minimum = "1", maximum = "100"))
                    int limit,
            HttpServletRequest request) {
        return Slices.page(versions.list(desk.id(DraftDesk.kind(request), slug)), VersionJson::key, cursor, limit);
    }

    @GetMapping("/{slug}/versions/{n}")
    @Operation(
            summary = "One version as it was written",
            description = "By its number (the latest of it) or its content.")
    VersionJson version(@PathVariable String slug, @PathVariable String n, HttpServletRequest request) {
        return versions.one(desk.id(DraftDesk.kind(request), slug), n);
    }

    @PostMapping("/{slug}/versions/{n}/restore")
    @Operation(summary = "Takes a version up again as the next revision of the draft")
    ResponseEntity<DraftJson> restore(@PathVariable String slug, @PathVariable String n, HttpServletRequest request) {
        return desk.answer(versions.restore(desk.id(DraftDesk.kind(request), slug), n), request);
    }

    @GetMapping("/{slug}/diff")
    @Operation(
            summary = "What differs between two versions, word by word",
            description =
                    "from and to are numbers, contents, or the word draft; without them, what is published and the"
                            + " draft.")
    DiffJson diff(
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(defaultValue = "draft") String to,
            HttpServletRequest request) {
        return versions.diff(desk.id(DraftDesk.kind(request), slug), from, to);
    }

    @GetMapping("/{slug}/pack")
    @Operation(summary = "The module or trail as a content pack", description = "What is published; else the draft.")
    ResponseEntity<byte[]> pack(@PathVariable String slug, HttpServletRequest request) {
        return versions.pack(desk.id(DraftDesk.kind(request), slug));
    }
}
