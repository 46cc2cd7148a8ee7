package dev.michi.media.delivery;

import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipTags;
import dev.michi.people.Permission;
import dev.michi.people.PersonId;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The clip library: to find clips again. */
@RestController
@RequestMapping("/api/v1/clips")
@Tag(name = "Clips")
class LibraryApi {

    private final ClipLibrary library;
    private final ClipTags tags;
    private final SignedIn signedIn;

    LibraryApi(ClipLibrary library, ClipTags tags, SignedIn signedIn) {
        this.library = library;
        this.tags = tags;
        this.signedIn = signedIn;
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

            List<String> tags,
            Instant changedAt) {}

    @GetMapping
    @Operation(summary = "The clip library, last changed first")
    Page<Row> list(
            @RequestParam(defaultValue = "") String q,
            @Schema(allowableValues = {"waiting", "rendering", "ready", "failed"}) @RequestParam @Nullable String state,
            @Schema(description = "has captions in it") @RequestParam @Nullable String language,
            @Schema(description = "id of a person, or me") @RequestParam @Nullable String owner,
            @RequestParam @Nullable String tag,
            @Schema(description = "whether it is shown anywhere") @RequestParam @Nullable Boolean used,
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = Marks.LIMIT) int limit,
            HttpServletRequest request) {
        var me = signedIn.require(Permission.WRITE).id();
        var wanted = new ClipLibrary.Wanted(
                q,
                Optional.ofNullable(state).map(LibraryApi::state),
                Optional.ofNullable(language).map(LibraryApi::language),
                Optional.ofNullable(owner).map(each -> each.equals("me") ? me : new PersonId(each)),
                Optional.ofNullable(tag),
                Optional.ofNullable(used));
        var asked = ChosenLanguage.asked(request);
        var page = Marks.<ClipLibrary.Row>page(
                (mark, most) -> library.list(wanted, asked, mark, most),
                row -> new dev.michi.media.Recordings.Mark(
                        row.changedAt(), row.id().value()),
                cursor,
                limit);
        return new Page<>(page.items().stream().map(LibraryApi::row).toList(), page.next());
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
                row.tags(),
                row.changedAt());
    }

    @Schema(name = "ClipTags")
    record TagsJson(@Nullable List<String> tags) {}

    @PutMapping("/{id}/tags")
    @Operation(
            summary = "Puts words on a clip by which authors find it",
            description = "In the place of those it had; up to 10 of up to 30 characters.")
    TagsJson tag(@PathVariable String id, @RequestBody TagsJson wanted) {
        signedIn.require(Permission.WRITE);
        var clip = StudioApi.clip(id);
        if (library.titleOf(clip).isEmpty()) {
            throw ProblemException.notFound();
        }
        var words = wanted.tags == null ? List.<String>of() : wanted.tags;
        return new TagsJson(
                tags.put(clip, words).orElseThrow(() -> ProblemException.invalid("tags", "media.api.tags")));
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
}
