package dev.michi.media;

import java.util.OptionalDouble;

/** How long clips are: asked whenever watching is credited, so it has to answer from memory. */
public interface ClipLengths {

    /** Length in seconds of a clip that is ready, or will be; nothing if there is no such clip. */
    OptionalDouble seconds(ClipId clip);
}
