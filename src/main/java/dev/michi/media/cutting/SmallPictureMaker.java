package dev.michi.media.cutting;

import dev.michi.media.ffmpeg.Cancellation;
import java.io.IOException;
import java.nio.file.Path;

/** Draws the small pictures along a clip. Tests put a quick one in its place. */
public interface SmallPictureMaker {

    /** @param video the smallest file of the clip @param folder empty, for this run alone */
    Drawn draw(Path video, Path folder, Cancellation cancellation) throws IOException;

    /** @param thumbnails WebVTT that says which part of the sprite belongs where */
    record Drawn(Path sprite, Path thumbnails) {}
}
