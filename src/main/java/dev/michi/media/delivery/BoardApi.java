package dev.michi.media.delivery;

import dev.michi.media.Board;
import dev.michi.media.BoardId;
import dev.michi.media.BoardOutcome;
import dev.michi.media.Boards;
import dev.michi.media.MediaStore;
import dev.michi.media.Recordings;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
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
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Storyboards that authors work on. */
@RestController
@RequestMapping("/api/v1/storyboards")
@Tag(name = "Storyboards")
class BoardApi {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Boards boards;
    private final MediaStore store;
    private final SignedIn signedIn;

    BoardApi(Boards boards, MediaStore store, SignedIn signedIn) {
        this.boards = boards;
        this.store = store;
        this.signedIn = signedIn;
    }

    @Schema(name = "StoryboardDraft")
    record BoardJson(
            String id,

            @Schema(description = "rises with each save; also the ETag")
            int revision,

            @Schema(description = "made of it") @Nullable String clip,

            Instant changedAt,

            @Schema(description = "a storyboard, perhaps unfinished", implementation = Object.class)
            JsonNode storyboard) {

        static BoardJson of(Board board) {
            return new BoardJson(
                    board.id().value(),
                    board.revision(),
                    board.clip().map(Object::toString).orElse(null),
                    board.changedAt(),
                    board.draft());
        }
    }

    @Schema(name = "StoryboardRow")
    record Row(
            String id,
            LocalizedText title,
            int scenes,
            int revision,
            String owner,
            @Nullable String clip,
            Instant changedAt) {}

    @GetMapping
    @Operation(summary = "One's own storyboards, last changed first; publishers see all")
    Page<Row> list(@RequestParam @Nullable String cursor, @RequestParam(defaultValue = Marks.LIMIT) int limit) {
        signedIn.require(Permission.WRITE);
        var page = Marks.<Board>page(
                boards::list,
                board -> new Recordings.Mark(board.changedAt(), board.id().value()),
                cursor,
                limit);
        return new Page<>(page.items().stream().map(BoardApi::row).toList(), page.next());
    }

    private static Row row(Board board) {
        return new Row(
                board.id().value(),
                board.title(),
                board.scenes(),
                board.revision(),
                board.owner().value(),
                board.clip().map(Object::toString).orElse(null),
                board.changedAt());
    }

    @PostMapping
    @Operation(
            summary = "Begins a storyboard",
            description =
                    "It may be unfinished: {\"scenes\": []} will do. With an Idempotency-Key, the same request again"
                            + " gives the same one.")
    @ResponseStatus(HttpStatus.CREATED)
    ResponseEntity<BoardJson> create(
            @RequestBody JsonNode storyboard,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        signedIn.require(Permission.WRITE);
        var board = saved(boards.create(storyboard, Optional.ofNullable(key)));
        return ResponseEntity.created(URI.create("/api/v1/storyboards/" + board.id()))
                .eTag(tag(board))
                .body(BoardJson.of(board));
    }

    @GetMapping("/{id}")
    @Operation(summary = "One storyboard, as it was last saved")
    ResponseEntity<BoardJson> board(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        var board = boards.find(id(id)).orElseThrow(ProblemException::notFound);
        return ResponseEntity.ok()
                .eTag(tag(board))
                .header("Cache-Control", "no-store")
                .body(BoardJson.of(board));
    }

    @PutMapping("/{id}")
    @Operation(
            summary = "Saves a storyboard",
            description = "If-Match names the revision that the changes began from; 412 with current where another one"
                    + " has been saved since.")
    ResponseEntity<BoardJson> save(
            @PathVariable String id,
            @RequestBody JsonNode storyboard,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        signedIn.require(Permission.WRITE);
        var board = saved(boards.save(id(id), revision(match), storyboard));
        return ResponseEntity.ok().eTag(tag(board)).body(BoardJson.of(board));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a storyboard", description = "The clip that was made of it stays.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        if (!boards.delete(id(id))) {
            throw ProblemException.notFound();
        }
    }

    @PostMapping("/{id}/clip")
    @Operation(
            summary = "Has the clip made, or a new version of it",
            description = "What is still missing is said by field.")
    StudioApi.Accepted make(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        var board = boards.find(id(id)).orElseThrow(ProblemException::notFound);
        return StudioApi.accepted(boards.make(board.id(), read(board.draft()).storyboard(store)));
    }

    static StoryboardJson read(JsonNode draft) {
        try {
            return JSON.treeToValue(draft, StoryboardJson.class);
        } catch (JacksonException otherwise) {
            throw ProblemException.invalid("storyboard", "media.api.scene");
        }
    }

    private static Board saved(BoardOutcome outcome) {
        return switch (outcome) {
            case BoardOutcome.Saved saved -> saved.board();
            case BoardOutcome.Stale stale ->
                throw new ProblemException(
                        ProblemKind.OUTDATED, List.of(), Map.of("current", BoardJson.of(stale.now())));
            case BoardOutcome.NotFound notFound -> throw ProblemException.notFound();
            case BoardOutcome.Invalid invalid ->
                throw ProblemException.invalid("storyboard", "media.board.wrong.draft");
        };
    }

    private static BoardId id(String id) {
        if (!Slug.isValid(id)) {
            throw ProblemException.notFound();
        }
        return new BoardId(id);
    }

    private static int revision(@Nullable String match) {
        var number = match == null ? "" : match.replace("W/", "").replace("\"", "");
        if (!number.matches("\\d{1,9}")) {
            throw ProblemException.invalid("If-Match", "media.board.wrong.revision");
        }
        return Integer.parseInt(number);
    }

    private static String tag(Board board) {
        return "\"" + board.revision() + "\"";
    }
}
