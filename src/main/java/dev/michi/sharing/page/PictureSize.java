package dev.michi.sharing.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** How wide and high a picture is, so that a page does not jump when it comes. */
record PictureSize(int width, int height) {

    static final PictureSize UNKNOWN = new PictureSize(560, 340);

    private static final int HEAD = 4_000;
    private static final Pattern VIEW =
            Pattern.compile("viewBox=[\"']\\s*[-\\d.]+[\\s,]+[-\\d.]+[\\s,]+([\\d.]+)[\\s,]+([\\d.]+)");

    static PictureSize ofDrawing(Path file) {
        try {
            return drawing(file);
        } catch (IOException | NumberFormatException unreadable) {
            return UNKNOWN;
        }
    }

    private static PictureSize drawing(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var view = VIEW.matcher(new String(in.readNBytes(HEAD), StandardCharsets.UTF_8));
            return view.find() ? new PictureSize(whole(view.group(1)), whole(view.group(2))) : UNKNOWN;
        }
    }

    private static int whole(String number) {
        return Math.max(1, (int) Math.round(Double.parseDouble(number)));
    }
}
