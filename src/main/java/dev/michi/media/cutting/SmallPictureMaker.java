package dev.michi.media.cutting;

import dev.michi.media.cutting.ClipCutter.Video;
import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Draws the small pictures along a clip, and makes what else comes of its finished files. Tests put a quick one in its place. */
public interface SmallPictureMaker {

    /** @param folder empty, for this run alone */
    Drawn draw(Film film, Path folder, Cancellation cancellation) throws IOException;

    /** @param videos largest first @param poster as JPEG */
    record Film(List<Video> videos, Path poster) {

        public Film {
            videos = List.copyOf(videos);
        }
    }

    /**
     * @param thumbnails WebVTT that says which part of the sprite belongs where
     * @param more by the name under which it is offered: smaller posters, and the stream of a long clip
     */
    record Drawn(Path sprite, Path thumbnails, Map<String, Path> more) {

        public Drawn {
            more = Map.copyOf(more);
        }
    }
}
