package dev.michi.media.preview;

import dev.michi.media.Recording;
import java.util.Locale;

/**
 * The small pictures of a recording: a hundred and twenty at most, one a second at most.
 *
 * @param width of one, in pixels
 */
public record Strip(int count, int columns, int width, int height) {

    private static final int MOST = 120;
    private static final int COLUMNS = 12;
    private static final int HEIGHT = 72;
    private static final int WIDEST = 240;

    static Strip of(Recording.Details details) {
        var count = (int) Math.clamp((long) Math.floor(details.seconds()), 1, MOST);
        var width = Math.min(WIDEST, HEIGHT * details.width() / Math.max(1, details.height()));
        return new Strip(count, Math.min(COLUMNS, count), Math.max(2, width / 2 * 2), HEIGHT);
    }

    int rows() {
        return (count + columns - 1) / columns;
    }

    /** The last picture stands to the end, so that the tiles are always full. */
    String filter(double seconds) {
        return String.format(
                Locale.ROOT,
                "fps=%.6f:start_time=0:round=near,scale=%d:%d,setsar=1,tpad=stop_mode=clone:stop=%d,trim=end_frame=%d,"
                        + "tile=%dx%d,format=yuvj420p",
                count / seconds,
                width,
                height,
                columns * rows(),
                columns * rows(),
                columns,
                rows());
    }
}
