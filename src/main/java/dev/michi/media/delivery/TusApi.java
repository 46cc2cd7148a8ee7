package dev.michi.media.delivery;

import dev.michi.media.Receipt;
import dev.michi.media.RecordingId;
import dev.michi.media.Upload;
import dev.michi.media.Uploads;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import dev.michi.shared.Slug;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/**
 * Uploads that can be resumed: tus 1.0.0 (https://tus.io/protocols/resumable-upload) with creation, also of what has no
 * length yet, termination and checksum. The last part of an address is the id of the recording.
 */
@RestController
@RequestMapping("/api/v1/recordings/tus")
@Tag(name = "Recordings")
class TusApi {

    private static final String VERSION = "1.0.0";
    private static final String RESUMABLE = "Tus-Resumable";
    private static final String OFFSET = "Upload-Offset";
    private static final String LENGTH = "Upload-Length";
    private static final String DEFERRED = "Upload-Defer-Length";
    private static final String PART = "application/offset+octet-stream";
    private static final int CHECKSUM_MISMATCH = 460;

    private final Uploads uploads;
    private final SignedIn signedIn;

    TusApi(Uploads uploads, SignedIn signedIn) {
        this.uploads = uploads;
        this.signedIn = signedIn;
    }

    @RequestMapping(method = RequestMethod.OPTIONS)
    @Operation(summary = "What resumable uploads can do")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> options() {
        signedIn.require(Permission.WRITE);
        return answer(HttpStatus.NO_CONTENT)
                .header("Tus-Version", VERSION)
                .header("Tus-Extension", "creation,creation-defer-length,termination,checksum")
                .header("Tus-Checksum-Algorithm", "sha256")
                .header("Tus-Max-Size", Long.toString(uploads.most()))
                .build();
    }

    @PostMapping
    @Operation(
            summary = "Begins a resumable upload",
            description =
                    "tus 1.0.0, up to 8 GB. With an Idempotency-Key, the same request again gives the same upload.")
    @ApiResponse(responseCode = "201")
    ResponseEntity<Void> create(
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = LENGTH, required = false) @Nullable String length,
            @RequestHeader(name = DEFERRED, required = false) @Nullable String deferred,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key)
            throws IOException {
        signedIn.require(Permission.WRITE);
        if (!VERSION.equals(version)) {
            return otherVersion();
        }
        return switch (uploads.create(length(length, deferred), TusHeaders.name(metadata), Optional.ofNullable(key))) {
            case Upload.At at ->
                answer(HttpStatus.CREATED)
                        .header("Location", "/api/v1/recordings/tus/" + at.recording())
                        .header(OFFSET, Long.toString(at.received()))
                        .build();
            case Upload.NoRoom lack -> throw noRoom(lack.reason());
            default -> throw new IllegalStateException("A beginning cannot end like this");
        };
    }

    @RequestMapping(path = "/{id}", method = RequestMethod.HEAD)
    @Operation(summary = "How much of a resumable upload has come")
    @ApiResponse(responseCode = "200")
    ResponseEntity<Void> state(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        return answer(uploads.find(recording(id)), HttpStatus.OK);
    }

    @PatchMapping("/{id}")
    @Operation(
            summary = "Sends a part of a resumable upload",
            requestBody =
                    @RequestBody(
                            required = true,
                            content = @Content(mediaType = PART, schema = @Schema(type = "string", format = "binary"))))
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> append(
            @PathVariable String id,
            @RequestHeader(name = RESUMABLE, required = false) @Nullable String version,
            @RequestHeader(name = OFFSET, required = false) @Nullable String offset,
            @RequestHeader(name = LENGTH, required = false) @Nullable String length,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            @Parameter(hidden = true) HttpServletRequest request) {
        signedIn.require(Permission.WRITE);
        if (!VERSION.equals(version)) {
            return otherVersion();
        }
        if (!PART.equals(request.getContentType())) {
            throw new ProblemException(ProblemKind.UNSUPPORTED_MEDIA_TYPE);
        }
        var from = TusHeaders.number(offset, OFFSET);
        var whole = length == null ? OptionalLong.empty() : OptionalLong.of(TusHeaders.number(length, LENGTH));
        try {
            var part =
                    uploads.append(recording(id), from, whole, request.getInputStream(), TusHeaders.sha256(checksum));
            return answer(part, HttpStatus.NO_CONTENT);
        } catch (IOException brokenOff) {
            // What has come is kept; the sender asks with HEAD and goes on.
            throw ProblemException.invalid("body", "media.api.broken-off");
        }
    }

    @DeleteMapping("/{id}")
    @Operation(summary = "Gives up a resumable upload", description = "What has come is deleted.")
    @ApiResponse(responseCode = "204")
    ResponseEntity<Void> terminate(@PathVariable String id) {
        signedIn.require(Permission.WRITE);
        if (!uploads.terminate(recording(id))) {
            throw ProblemException.notFound();
        }
        return answer(HttpStatus.NO_CONTENT).build();
    }

    private static ProblemException noRoom(Receipt.Reason reason) {
        return RecordingApi.noRoom(
                reason, reason == Receipt.Reason.TOO_LARGE ? "too-large-in-parts" : RecordingApi.key(reason));
    }

    private static ResponseEntity<Void> answer(Upload upload, HttpStatus good) {
        return switch (upload) {
            case Upload.At at ->
                told(answer(good), at)
                        .header(OFFSET, Long.toString(at.received()))
                        .header("Cache-Control", "no-store")
                        .build();
            case Upload.WrongPlace wrong ->
                answer(HttpStatus.CONFLICT)
                        .header(OFFSET, Long.toString(wrong.received()))
                        .build();
            case Upload.Busy busy -> answer(HttpStatus.LOCKED).build();
            case Upload.WrongChecksum wrong ->
                ResponseEntity.status(CHECKSUM_MISMATCH)
                        .header(RESUMABLE, VERSION)
                        .build();
            case Upload.NoRoom lack -> throw noRoom(lack.reason());
            case Upload.NotFound missing -> throw ProblemException.notFound();
        };
    }

    private static ResponseEntity.BodyBuilder told(ResponseEntity.BodyBuilder answer, Upload.At at) {
        return at.length().isPresent()
                ? answer.header(LENGTH, Long.toString(at.length().getAsLong()))
                : answer.header(DEFERRED, "1");
    }

    private static OptionalLong length(@Nullable String length, @Nullable String deferred) {
        return length == null && "1".equals(deferred)
                ? OptionalLong.empty()
                : OptionalLong.of(TusHeaders.number(length, LENGTH));
    }

    private static ResponseEntity.BodyBuilder answer(HttpStatus status) {
        return ResponseEntity.status(status).header(RESUMABLE, VERSION);
    }

    private static ResponseEntity<Void> otherVersion() {
        return ResponseEntity.status(HttpStatus.PRECONDITION_FAILED)
                .header("Tus-Version", VERSION)
                .build();
    }

    private static RecordingId recording(String id) {
        if (!Slug.isValid(id)) {
            throw ProblemException.notFound();
        }
        return new RecordingId(id);
    }
}
