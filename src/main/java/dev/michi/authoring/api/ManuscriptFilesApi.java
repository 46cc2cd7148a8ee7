package dev.michi.authoring.api;

import dev.michi.catalog.pack.SourceReading;
import dev.michi.media.MediaFile;
import dev.michi.people.Permission;
import dev.michi.people.SignedIn;
import dev.michi.platform.ProblemException;
import dev.michi.platform.ProblemKind;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriUtils;

/** Pictures and downloads for manuscripts: looked into like those of content packs before they are kept. */
@RestController
@RequestMapping("/api/v1/manuscripts/files")
@Tag(name = "Authoring")
class ManuscriptFilesApi {

    private static final long LARGEST = 50_000_000;
    private static final String NAME = "name=";

    private final SourceReading reading;
    private final SignedIn signedIn;

    ManuscriptFilesApi(SourceReading reading, SignedIn signedIn) {
        this.reading = reading;
        this.signedIn = signedIn;
    }

    /** A file of a manuscript, to be put into its {@code files}. */
    @Schema(name = "ManuscriptFile")
    record Kept(@Schema(example = "assets/map.png") String path, File file) {

        @Schema(name = "ManuscriptFileContent")
        record File(String hash, String name, String type, long bytes) {}

        static Kept of(String path, MediaFile file) {
            return new Kept(path, new File(file.hash(), file.name(), file.type(), file.bytes()));
        }
    }

    /** The query is read by hand: asking the request for parameters may swallow a body that comes as a form. */
    @PostMapping
    @Operation(
            summary = "Sends a picture or download for a manuscript",
            description = "The body is the file. Its name decides what it has to be: png, jpg and svg up to 5 MB;"
                    + " pdf, csv, xlsx, pptx, docx and txt up to 50 MB.",
            parameters = @Parameter(in = ParameterIn.QUERY, name = "name", schema = @Schema(type = "string")),
            requestBody =
                    @RequestBody(
                            required = true,
                            content =
                                    @Content(
                                            mediaType = "application/octet-stream",
                                            schema = @Schema(type = "string", format = "binary"))))
    Kept send(@Parameter(hidden = true) HttpServletRequest request) throws IOException {
        signedIn.require(Permission.WRITE);
        var file = Files.createTempFile("michi-manuscript", ".part");
        try {
            receive(request.getInputStream(), file);
            var check = reading.keep(file, name(request.getQueryString()));
            return check.file()
                    .map(kept -> Kept.of(check.path(), kept))
                    .orElseThrow(() -> ProblemException.invalid("body", "authoring.files.refused"));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void receive(InputStream body, Path file) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            long left = LARGEST;
            var buffer = new byte[65_536];
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                left -= read;
                if (left < 0) {
                    throw new ProblemException(
                            ProblemKind.TOO_LARGE,
                            List.of(new ProblemException.FieldError("body", "authoring.files.refused")));
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static String name(@Nullable String query) {
        for (var part : Optional.ofNullable(query).orElse("").split("&")) {
            if (part.startsWith(NAME)) {
                try {
                    return UriUtils.decode(part.substring(NAME.length()), StandardCharsets.UTF_8);
                } catch (IllegalArgumentException garbled) {
                    return "";
                }
            }
        }
        return "";
    }
}
