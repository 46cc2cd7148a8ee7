package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.ClipOutcome;
import dev.michi.media.ClipStudio;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clip studio: authors have clips made, changed, restored and deleted. */
@RestController
@RequestMapping("/api/v1/clips")
@Tag(name = "Clips")
class StudioApi {

    private final ClipStudio studio;
    private final MediaStore store;
    private final SignedIn signedIn;

    StudioApi(ClipStudio studio, MediaStore store, SignedIn signedIn) {
        this.studio = studio;
        this.store = store;
        this.signedIn = signedIn;
    }

    @Schema(name = "ClipAccepted")
    record Accepted(
            String id,
            int version,

            @Schema(description = "the first job that makes it; none if nothing has to be rendered") @Nullable
            String job,

            @Schema(description = "a storyboard has a job for each language")
            List<String> jobs) {

        static Accepted of(ClipOutcome.Accepted accepted) {
            var jobs = accepted.jobs();
            return new Accepted(
                    accepted.clip().value(), accepted.version(), jobs.isEmpty() ? null : jobs.getFirst(), jobs);
        }
    }

    @PostMapping
    @Operation(
            summary = "Has a clip cut from a recording, or drawn from a storyboard",
            description = "With an Idempotency-Key, the same request again gives the same clip.")
    ResponseEntity<Accepted> create(
            @RequestBody WishJson wish,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key) {
        signedIn.require(Permission.WRITE);
        var accepted = accepted(studio.create(wish.wish(this::drawn), Optional.ofNullable(key)));
        return ResponseEntity.created(URI.create("/api/v1/clips/" + accepted.id()))
                .body(accepted);
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Changes a clip",
            description = "What is left out stays. Address and statistics stay, too. With If-Match: \"3\" only version"
                    + " 3 is changed. Once hide has changed, nothing older can be had.")
    Accepted change(
            @PathVariable String id,
            @RequestBody WishJson wish,
            @RequestHeader(name = "If-Match", required = false) @Nullable String match) {
        signedIn.require(Permission.WRITE);
        if (wish.recording() != null) {
            throw ProblemException.invalid("recording", "media.api.other-kind");
        }
        return accepted(studio.change(clip(id), wish.change(this::drawn), version(match)));
    }

    @PostMapping("/{id}/versions/{number}/restore")
    @Operation(summary = "Goes back to an earlier version, as a new one")
    Accepted restore(@PathVariable String id, @PathVariable int number) {
        signedIn.require(Permission.WRITE);
        return accepted(studio.restore(clip(id), number));
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Deletes a clip", description = "409 with usedIn where it is still shown.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        var outcome = studio.delete(clip(id));
        if (!(outcome instanceof ClipOutcome.Deleted)) {
            throw ClipProblems.of(outcome);
        }
    }

    private Storyboard drawn(StoryboardJson storyboard) {
        return storyboard.storyboard(store);
    }

    static ClipId clip(String id) {
        if (!Slug.isValid(id)) {
            throw ProblemException.notFound();
        }
        return new ClipId(id);
    }

    private static OptionalInt version(@Nullable String match) {
        if (match == null || match.equals("*")) {
            return OptionalInt.empty();
        }
        var number = match.replace("W/", "").replace("\"", "");
        if (!number.matches("\\d{1,9}")) {
            throw new ProblemException(ProblemKind.OUTDATED);
        }
        return OptionalInt.of(Integer.parseInt(number));
    }

    static Accepted accepted(ClipOutcome outcome) {
        if (outcome instanceof ClipOutcome.Accepted accepted) {
            return Accepted.of(accepted);
        }
        throw ClipProblems.of(outcome);
    }
}
