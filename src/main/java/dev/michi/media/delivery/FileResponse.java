package dev.michi.media.delivery;

import dev.michi.media.Media.StoredFile;
import dev.michi.media.MediaFile;
import dev.michi.media.MediaTypes;
import dev.michi.platform.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;

/**
 * A stored file as an answer. Its address names its content, so that browsers may keep it for ever. What a browser need not
 * show in a page is offered as a download.
 */
final class FileResponse {

    private static final String KEEP = "private, max-age=31536000, immutable";

    /** An SVG opened by itself must not run anything. */
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private FileResponse() {}

    static void send(HttpServletRequest request, HttpServletResponse response, StoredFile stored) throws IOException {
        var file = stored.file();
        response.setHeader("Cache-Control", KEEP);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Disposition", disposition(file));
        if (file.name().startsWith("poster.")) {
            response.addHeader("Vary", "Accept");
        }
        if (file.type().equals(MediaTypes.SVG)) {
            response.setHeader("Content-Security-Policy", HARMLESS);
        }
        var tag = "\"" + file.hash() + "\"";
        FileAnswer.send(request, response, new FileAnswer.Content(stored.path(), file.bytes(), file.type(), tag));
    }

    private static String disposition(MediaFile file) {
        return MediaTypes.isShownInPages(file.type())
                ? "inline"
                : ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString();
    }
}
