package dev.michi.media;

import java.nio.file.Path;
import java.util.List;

/**
 * A picture of an author as pages show it.
 *
 * @param width in pixels, as it is seen
 * @param forms of it as WebP, the narrowest first; none until they are made, or where they would not be smaller
 */
public record WebPicture(int width, int height, List<Form> forms) {

    public WebPicture {
        forms = List.copyOf(forms);
    }

    /** @param file stays the same for as long as it is there @param bytes its length */
    public record Form(int width, Path file, long bytes) {}
}
