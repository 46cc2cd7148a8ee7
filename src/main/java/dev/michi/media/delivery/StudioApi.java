package dev.michi.media.delivery;

import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipOutcome;
import dev.michi.media.ClipStudio;
import dev.michi.media.MediaStore;
import dev.michi.media.Storyboard;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The clip studio: authors have clips made, changed, restored and deleted. */
@RestController
@RequestMapping("/api/v1/clips")
@Tag(name = "Clips")
class StudioApi {

    private final ClipStudio studio;
    private final ClipLibrary library;
    private final MediaStore store;
    private final SignedIn signedIn;

    StudioApi(ClipStudio studio, ClipLibrary library, MediaStore store, SignedIn signedIn) {
        this.studio = studio;
        this.library = library;
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
            throw problem(outcome);
        }
    }

    @Schema(name = "ClipRow")
    record Row(
            String id,
            LocalizedText title,

            @Schema(allowableValues = {"waiting", "rendering", "ready", "failed"})
            String state,

            double seconds,
            @Nullable String owner,
            int version,

            @Schema(description = "in how many places it is shown")
            int uses,

            Instant changedAt) {}

    @GetMapping
    @Operation(summary = "The clip library, last changed first")
    Page<Row> list(
            @RequestParam(defaultValue = "") String q,
            @Schema(allowableValues = {"waiting", "rendering", "ready", "failed"}) @RequestParam @Nullable String state,
            @Schema(description = "has captions in it") @RequestParam @Nullable String language,
            @Schema(description = "id of a person, or me") @RequestParam @Nullable String owner,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = Marks.LIMIT) int limit,
            HttpServletRequest request) {
        var me = signedIn.require(Permission.WRITE).id();
        var wanted = new ClipLibrary.Wanted(
                q,
                Optional.ofNullable(state).map(StudioApi::state),
                Optional.ofNullable(language).map(StudioApi::language),
                Optional.ofNullable(owner).map(each -> each.equals("me") ? me : new PersonId(each)));
        var asked = ChosenLanguage.asked(request);
        var page = Marks.<ClipLibrary.Row>page(
                (mark, most) -> library.list(wanted, asked, mark, most),
                row -> new dev.michi.media.Recordings.Mark(
                        row.changedAt(), row.id().value()),
                cursor,
                limit);
        return new Page<>(page.items().stream().map(StudioApi::row).toList(), page.next());
    }

    private static Row row(ClipLibrary.Row row) {
        return new Row(
                row.id().value(),
                row.title(),
                ClipLibrary.stateOf(row.clip()).name().toLowerCase(Locale.ROOT),
                row.seconds(),
                row.owner().map(PersonId::value).orElse(null),
                row.version(),
                row.uses(),
                row.changedAt());
    }

    private Storyboard drawn(StoryboardJson storyboard) {
        return storyboard.storyboard(store);
    }

    private static ClipLibrary.State state(String name) {
        try {
            return ClipLibrary.State.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid("state", "problem.invalid.field");
        }
    }

    private static Language language(String tag) {
        try {
            return Language.ofTag(tag);
        } catch (IllegalArgumentException unknown) {
            throw ProblemException.invalid("language", "media.api.caption-language");
        }
    }

    private static ClipId clip(String id) {
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
        throw problem(outcome);
    }

    private static ProblemException problem(ClipOutcome outcome) {
        return switch (outcome) {
            case ClipOutcome.Invalid invalid -> ProblemException.invalid(invalid.field(), invalid.key());
            case ClipOutcome.NotYours notYours ->
                new ProblemException(
                        ProblemKind.FORBIDDEN, List.of(new ProblemException.FieldError("clip", "media.api.not-yours")));
            case ClipOutcome.Outdated outdated -> new ProblemException(ProblemKind.OUTDATED);
            case ClipOutcome.InUse inUse ->
                new ProblemException(
                        ProblemKind.CONFLICT,
                        List.of(new ProblemException.FieldError("clip", "media.api.in-use")),
                        Map.of("usedIn", inUse.uses()));
            case ClipOutcome.NotFound notFound -> ProblemException.notFound();
            case ClipOutcome.Accepted accepted -> throw new IllegalStateException("That is no problem");
            case ClipOutcome.Deleted deleted -> throw new IllegalStateException("That is no problem");
        };
    }
}
