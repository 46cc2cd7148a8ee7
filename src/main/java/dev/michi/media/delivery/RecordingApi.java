package dev.michi.media.delivery;

import dev.michi.media.Receipt;
import dev.michi.media.Recording;
import dev.michi.media.RecordingId;
import dev.michi.media.Recordings;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ChosenLanguage;
import dev.michi.platform.Page;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.platform.Translations;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Recordings of authors. */
@RestController
@RequestMapping("/api/v1/recordings")
@Tag(name = "Recordings")
class RecordingApi {

    private static final Pattern DIGEST = Pattern.compile("(?:^|[,\\s])sha-256=:([A-Za-z0-9+/]{43}=):");

    private final Recordings recordings;
    private final Translations translations;
    private final SignedIn signedIn;

    RecordingApi(Recordings recordings, Translations translations, SignedIn signedIn) {
        this.recordings = recordings;
        this.translations = translations;
        this.signedIn = signedIn;
    }

    @Schema(name = "RecordingReceived")
    record Received(
            String id,

            @Schema(allowableValues = {"examining", "usable"})
            String state,

            @Schema(description = "the job that examines it")
            String job) {}

    /** The query is read by hand: asking the request for parameters may swallow a body that comes as a form. */
    @PostMapping
    @Operation(
            summary = "Sends a recording",
            description = "The body is the file, whatever its content type, up to 200 MB. The same content sent again"
                    + " gives the same recording, with status 200. With Content-Digest (RFC 9530, sha-256) the"
                    + " checksum is verified.",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "name", schema = @Schema(type = "string")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "201", useReturnTypeSchema = true)
    ResponseEntity<Received> send(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        var receipt = recordings.receive(
                request.getInputStream(),
                request.getContentLengthLong(),
                name(request.getQueryString()),
                digest(request));
        return switch (receipt) {
            case Receipt.Received received ->
                ResponseEntity.status(received.known() ? HttpStatus.OK : HttpStatus.CREATED)
                        .location(URI.create(
                                "/api/v1/recordings/" + received.recording().id()))
                        .body(new Received(
                                received.recording().id().value(),
                                json(received.recording(), request).state(),
                                received.job()));
            case Receipt.WrongChecksum wrong -> throw ProblemException.invalid("Content-Digest", "media.api.checksum");
            case Receipt.NoRoom lack -> throw noRoom(lack.reason());
        };
    }

    static ProblemException noRoom(Receipt.Reason reason) {
        return noRoom(reason, key(reason));
    }

    static ProblemException noRoom(Receipt.Reason reason, String key) {
        var kind = reason == Receipt.Reason.TOO_LARGE ? ProblemKind.TOO_LARGE : ProblemKind.NO_ROOM;
        return new ProblemException(kind, List.of(new ProblemException.FieldError("body", "media.api.no-room." + key)));
    }

    static String key(Receipt.Reason reason) {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String name(@Nullable String query) {
        for (var part : Optional.ofNullable(query).orElse("").split("&")) {
            if (part.startsWith("name=")) {
                return decoded(part.substring("name=".length()).replace('+', ' '));
            }
        }
        return "";
    }

    private static String decoded(String text) {
        try {
            return UriUtils.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException garbled) {
            return text;
        }
    }

    private static Optional<String> digest(HttpServletRequest request) {
        var header = Optional.ofNullable(request.getHeader("Content-Digest"))
                .or(() -> Optional.ofNullable(request.getHeader("Repr-Digest")));
        return header.map(DIGEST::matcher).filter(java.util.regex.Matcher::find).map(found -> HexFormat.of()
                .formatHex(Base64.getDecoder().decode(found.group(1))));
    }

    @GetMapping
    @Operation(summary = "One's own recordings, newest first; publishers see all")
    Page<RecordingJson> list(
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = Marks.LIMIT) int limit,
            HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        var page = Marks.<Recording>page(
                recordings::list,
                recording -> new Recordings.Mark(
                        recording.createdAt(), recording.id().value()),
                cursor,
                limit);
        return new Page<>(page.items().stream().map(each -> json(each, request)).toList(), page.next());
    }

    @GetMapping("/{id}")
    @Operation(summary = "One recording: what it is, or why no clip can be cut from it")
    RecordingJson recording(@PathVariable String id, HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        return Optional.of(id)
                .filter(Slug::isValid)
                .flatMap(valid -> recordings.find(new RecordingId(valid)))
                .map(each -> json(each, request))
                .orElseThrow(ProblemException::notFound);
    }

    @DeleteMapping("/{id}")
    @Operation(
            summary = "Deletes a recording and its file",
            description = "Clips that were cut from it stay as they are; they cannot be cut again.")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        if (!Slug.isValid(id) || !recordings.delete(new RecordingId(id))) {
            throw ProblemException.notFound();
        }
    }

    private RecordingJson json(Recording recording, HttpServletRequest request) {
        return RecordingJson.of(recording, translations, ChosenLanguage.asked(request));
    }
}
