package dev.michi.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import dev.michi.shared.LocalizedTexts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * A clip drawn from text and pictures, in both languages with the same cuts. See {@code docs/content-format.md}.
 *
 * <p>What came later is left out of what is stored where it is not used: a storyboard without it keeps its fingerprint.
 *
 * @param music under the whole clip
 */
public record Storyboard(
        ClipId id,
        LocalizedText title,
        List<Scene> scenes,
        @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Music> music) {

    public Storyboard {
        scenes = List.copyOf(scenes);
        music = Objects.requireNonNullElse(music, Optional.empty());
    }

    /** Without music. */
    public Storyboard(ClipId id, LocalizedText title, List<Scene> scenes) {
        this(id, title, scenes, Optional.empty());
    }

    public boolean hasSound() {
        return music.isPresent()
                || scenes.stream().anyMatch(scene -> scene.voice().isPresent());
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

    /**
     * @param columns two of them for {@link Layout#COMPARE}, else none
     * @param picture in the media store
     * @param motion how the picture moves; without one, as the layout wants it
     */
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
            Transition transition,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Motion> motion,
            @JsonInclude(JsonInclude.Include.NON_ABSENT) Optional<Voice> voice) {

        public Scene {
            columns = List.copyOf(columns);
            motion = Objects.requireNonNullElse(motion, Optional.empty());
            voice = Objects.requireNonNullElse(voice, Optional.empty());
        }

        /** Its picture moves as ever, and nobody speaks. */
        public Scene(
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
            this(
                    layout,
                    chapter,
                    title,
                    text,
                    bullets,
                    columns,
                    picture,
                    narration,
                    seconds,
                    transition,
                    Optional.empty(),
                    Optional.empty());
        }

        /** Whether the picture fills the whole frame: there is nothing to write beside it. */
        public boolean isPictureAlone() {
            return layout == Layout.PICTURE && picture.isPresent() && title.isEmpty() && text.isEmpty();
        }
    }

    public record Column(LocalizedText title, LocalizedTexts bullets) {}

    /** What is looked at from the beginning of a scene to its end. */
    public record Motion(Focus from, Focus to) {}

    /**
     * A part of the picture, of its shape.
     *
     * @param x centre, 0 to 1 from the left
     * @param y centre, 0 to 1 from the top
     * @param zoom 1 shows the whole picture, up to {@link #MOST}
     */
    public record Focus(double x, double y, double zoom) {

        public static final double MOST = 3;

        public Focus {
            if (!(x >= 0 && x <= 1 && y >= 0 && y <= 1 && zoom >= 1 && zoom <= MOST)) {
                throw new IllegalArgumentException("Nothing of the picture: " + x + ", " + y + ", " + zoom);
            }
        }
    }

    /** What is spoken, by language; the languages without one are read. */
    public record Voice(Optional<Sound> ja, Optional<Sound> en) {

        public Optional<Sound> in(Language language) {
            return language == Language.JA ? ja : en;
        }

        /** The longer one: both languages have the same cuts. */
        public double seconds() {
            return Stream.of(ja, en)
                    .flatMap(Optional::stream)
                    .mapToDouble(Sound::seconds)
                    .max()
                    .orElse(0);
        }
    }

    /** @param file in the media store, examined and of even loudness */
    public record Sound(MediaFile file, double seconds) {}

    /** @param title of the piece @param licence why we may use it; kept with the clip */
    public record Music(Sound sound, String title, String licence) {}
}
