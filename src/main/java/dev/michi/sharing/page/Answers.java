package dev.michi.sharing.page;

import dev.michi.people.Customer;
import dev.michi.platform.FileAnswer;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Writes answers with the headers that every shared page has. */
final class Answers {

    /** Kept, but never used without asking whether the link still opens. */
    private static final String ASK_FIRST = "private, no-cache";

    private static final String FOR_EVER = "public, max-age=31536000, immutable";
    private static final String HARMLESS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
    private static final String UNUSED = "camera=(), microphone=(), geolocation=(), payment=(), usb=()";

    private Answers() {}

    /** On everything below {@code /s/}, so that an address is never told to anybody and never kept by a machine between. */
    static void guard(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        response.setHeader("Permissions-Policy", UNUSED);
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }

    static void page(
            HttpServletRequest request,
            HttpServletResponse response,
            int status,
            Rendered page,
            Optional<Customer> customer)
            throws IOException {
        response.setHeader(
                "Content-Security-Policy",
                page.policy(customer.map(each -> each.sites().stream().sorted().toList())
                        .orElse(List.of())));
        response.setHeader("Cache-Control", status == 200 ? ASK_FIRST : "no-store");
        response.addHeader("Vary", "Accept-Language");
        write(request, response, status, page.html());
    }

    static void asset(HttpServletRequest request, HttpServletResponse response, Bytes asset, boolean forEver)
            throws IOException {
        response.setHeader("Cache-Control", forEver ? FOR_EVER : "no-cache");
        response.setHeader("Content-Security-Policy", "default-src 'self'");
        write(request, response, 200, asset);
    }

    private static void write(HttpServletRequest request, HttpServletResponse response, int status, Bytes bytes)
            throws IOException {
        response.addHeader("Vary", "Accept-Encoding");
        if (status == 200) {
            response.setHeader("ETag", bytes.tag());
            if (FileAnswer.isKnown(request, bytes.tag())) {
                response.setStatus(304);
                return;
            }
        }
        var zip = takesZip(request);
        var body = zip ? bytes.zipped() : bytes.plain();
        if (zip) {
            response.setHeader("Content-Encoding", "gzip");
        }
        response.setStatus(status);
        response.setContentType(bytes.type());
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    /** The browser keeps it and asks each time whether it may still use it. */
    static void file(HttpServletRequest request, HttpServletResponse response, SharedFile file) throws IOException {
        response.setHeader("Cache-Control", ASK_FIRST);
        response.setHeader("Content-Security-Policy", HARMLESS);
        if (!file.download().isEmpty()) {
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.download() + "\"");
        }
        var tag = "\"" + file.hash().substring(0, 24) + "\"";
        FileAnswer.send(request, response, new FileAnswer.Content(file.path(), file.bytes(), file.type(), tag));
    }

    private static boolean takesZip(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null
                && accepted.contains("gzip")
                && !accepted.contains("gzip;q=0,")
                && !accepted.endsWith("gzip;q=0");
    }
}
