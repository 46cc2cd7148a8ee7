package dev.michi.media;

import java.nio.file.Path;
import java.util.OptionalDouble;

/** What other features hand in: files to keep, and clips to make. */
public interface MediaIntake {

    /**
     * Keeps a copy of the file under its content; handing in the same content again changes nothing.
     *
     * @param name the last part of its address; letters, digits, dot and hyphen
     * @param type media type, already checked against the content
     */
    MediaFile store(Path file, String name, String type);

    /** Has the clip made in both languages, unless exactly this storyboard was made before. Returns at once. */
    void submit(Storyboard storyboard);

    /** Length in seconds of a clip that an author has cut or drawn in the studio; nothing for any other. */
    OptionalDouble studioClip(ClipId clip);
}
