package dev.michi.media.delivery;

import dev.michi.media.MediaFile;
import dev.michi.media.MediaTypes;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A stored file as an answer. Its address names its content, so that browsers may keep it for ever; Spring answers ranges
 * (206, 416) and known ETags (304). What a browser need not show in a page is offered as a download.
 */
final class FileResponse {

    private static final String KEEP = "private, max-age=31536000, immutable";

    /** An SVG opened by itself must not run anything. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private FileResponse() {}

    static ResponseEntity<Resource> of(MediaFile file, Path path) {
        var answer = ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(file.type()))
                .eTag("\"" + file.hash() + "\"")
                .header("Cache-Control", KEEP)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", disposition(file).toString());
        if (file.name().startsWith("poster.")) {
            answer.varyBy("Accept");
        }
        if (file.type().equals(MediaTypes.SVG)) {
            answer.header("Content-Security-Policy", HARMLESS);
        }
        return answer.body(new FileSystemResource(path));
    }

    private static ContentDisposition disposition(MediaFile file) {
        return MediaTypes.isShownInPages(file.type())
                ? ContentDisposition.inline().build()
                : ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build();
    }
}
