package dev.michi.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Sends a file, in whole or one range of it (206, 416), or says that the browser has it already (304). Where the server can,
 * the system copies the bytes without our help. What else an answer needs, as how long it may be kept, is set before.
 */
public final class FileAnswer {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,15})-(\\d{0,15})");
    /** Below this, asking the system costs more than it saves. */
    private static final long WORTH_IT = 48_000;

    private static final int CHUNK = 64_000;

    private FileAnswer() {}

    /** @param type media type @param tag entity tag, in quotes */
    public record Content(Path path, long bytes, String type, String tag) {}

    /** @param from first byte @param to the one after the last */
    private record Part(long from, long to) {}

    public static void send(HttpServletRequest request, HttpServletResponse response, Content file) throws IOException {
        response.setHeader("ETag", file.tag());
        response.setHeader("Accept-Ranges", "bytes");
        if (isKnown(request, file.tag())) {
            response.setStatus(304);
            return;
        }
        var wanted = Optional.ofNullable(request.getHeader("Range")).filter(any -> isStill(request, file.tag()));
        var part = wanted.flatMap(range -> parse(range, file.bytes()));
        if (part.filter(each -> each.from >= each.to).isPresent()) {
            response.setStatus(416);
            response.setHeader("Content-Range", "bytes */" + file.bytes());
            return;
        }
        part.ifPresent(each -> {
            response.setStatus(206);
            response.setHeader("Content-Range", "bytes " + each.from + "-" + (each.to - 1) + "/" + file.bytes());
        });
        response.setContentType(file.type());
        body(request, response, file, part.orElseGet(() -> new Part(0, file.bytes())));
    }

    /** Whether the one who asks has the very bytes of this tag. */
    public static boolean isKnown(HttpServletRequest request, String tag) {
        var known = request.getHeader("If-None-Match");
        return known != null
                && (known.equals("*")
                        || List.of(known.replace("W/", "").split("\\s*,\\s*")).contains(tag));
    }

    private static boolean isStill(HttpServletRequest request, String tag) {
        var only = request.getHeader("If-Range");
        return only == null || only.equals(tag);
    }

    /** Empty for what is no single range: then all of it is sent. A range beyond the end is empty in itself. */
    private static Optional<Part> parse(String range, long bytes) {
        var shape = RANGE.matcher(range.strip());
        if (!shape.matches() || shape.group(1).isEmpty() && shape.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (shape.group(1).isEmpty()) {
            var last = Long.parseLong(shape.group(2));
            return Optional.of(new Part(last == 0 ? bytes : Math.max(0, bytes - last), bytes));
        }
        var from = Long.parseLong(shape.group(1));
        var to = shape.group(2).isEmpty() ? bytes : Math.min(bytes, Long.parseLong(shape.group(2)) + 1);
        return from < bytes && to <= from
                ? Optional.empty()
                : Optional.of(new Part(from, Math.max(from, to)))
                        .map(part -> part.from >= bytes ? new Part(bytes, bytes) : part);
    }

    private static void body(HttpServletRequest request, HttpServletResponse response, Content file, Part part)
            throws IOException {
        var length = part.to - part.from;
        response.setContentLengthLong(length);
        if (request.getMethod().equals("HEAD")) {
            return;
        }
        if (length >= WORTH_IT && Boolean.TRUE.equals(request.getAttribute("org.apache.tomcat.sendfile.support"))) {
            request.setAttribute(
                    "org.apache.tomcat.sendfile.filename",
                    file.path().toAbsolutePath().toString());
            request.setAttribute("org.apache.tomcat.sendfile.start", part.from);
            request.setAttribute("org.apache.tomcat.sendfile.end", part.to);
            return;
        }
        copy(file, part, response.getOutputStream());
    }

    private static void copy(Content file, Part part, OutputStream out) throws IOException {
        try (var from = FileChannel.open(file.path(), StandardOpenOption.READ)) {
            var to = Channels.newChannel(out);
            var chunk = ByteBuffer.allocate(CHUNK);
            from.position(part.from);
            for (var left = part.to - part.from; left > 0; ) {
                chunk.clear().limit((int) Math.min(CHUNK, left));
                var read = from.read(chunk);
                if (read < 0) {
                    return;
                }
                to.write(chunk.flip());
                left -= read;
            }
        }
    }
}
