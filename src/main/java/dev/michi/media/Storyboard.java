package dev.michi.media;

import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A clip drawn from text and pictures, in both languages with the same cuts. See {@code docs/content-format.md}. */
public record Storyboard(ClipId id, LocalizedText title, List<Scene> scenes) {

    public Storyboard {
        scenes = List.copyOf(scenes);
    }

    public enum Layout {
        TITLE,
        PICTURE,
        BULLETS,
        STATEMENT,
        COMPARE,
        END
    }

    public enum Transition {
        CUT,
        FADE,
        SLIDE
    }

    /** @param columns two of them for {@link Layout#COMPARE}, else none @param picture in the media store */
    public record Scene(
            Layout layout,
            Optional<LocalizedText> chapter,
            LocalizedText title,
            LocalizedText text,
            LocalizedTexts bullets,
            List<Column> columns,
            Optional<MediaFile> picture,
            LocalizedText narration,
            OptionalDouble seconds,
            Transition transition) {

        public Scene {
            columns = List.copyOf(columns);
        }
    }

    public record Column(LocalizedText title, LocalizedTexts bullets) {}
}
