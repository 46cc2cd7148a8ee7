package dev.michi.media;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A clip in one language, in one of the states it can be in. Addresses start with {@code /media/}. */
public sealed interface Clip {

    ClipId id();

    Language language();

    LocalizedText title();

    /** How long it is, or will be. */
    Duration length();

    /** The spoken text, line by line, known before the clip is rendered. */
    List<Cue> transcript();

    List<Chapter> chapters();

    /** A job waits for its turn. */
    record Waiting(
            ClipId id,
            Language language,
            LocalizedText title,
            Duration length,
            List<Cue> transcript,
            List<Chapter> chapters)
            implements Clip {}

    /** @param percent 0 to 100, never falling @param left how long it will still take; empty while that cannot be told */
    record Rendering(
            ClipId id,
            Language language,
            LocalizedText title,
            Duration length,
            List<Cue> transcript,
            List<Chapter> chapters,
            int percent,
            Optional<Duration> left)
            implements Clip {}

    /**
     * @param sources largest first
     * @param thumbnails WebVTT of small pictures along the clip; they come a little after the clip
     * @param stream the same as HTTP Live Streaming; long clips only
     */
    record Ready(
            ClipId id,
            Language language,
            LocalizedText title,
            Duration length,
            List<Cue> transcript,
            List<Chapter> chapters,
            List<Source> sources,
            List<Captions> captions,
            String poster,
            Optional<String> thumbnails,
            Optional<String> stream)
            implements Clip {}

    /** @param reason for administrators, without paths or command lines */
    record Failed(
            ClipId id,
            Language language,
            LocalizedText title,
            Duration length,
            List<Cue> transcript,
            List<Chapter> chapters,
            String reason)
            implements Clip {}

    /**
     * @param start seconds from the beginning
     * @param stale what it stands with was cut or changed since somebody looked at it; else null
     */
    record Cue(
            double start,
            double end,
            String text,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean stale) {

        public Cue(double start, double end, String text) {
            this(start, end, text, null);
        }

        public boolean needsALook() {
            return Boolean.TRUE.equals(stale);
        }

        /** As those see it who only watch. */
        public Cue plain() {
            return needsALook() ? new Cue(start, end, text) : this;
        }
    }

    record Chapter(double start, String title) {}

    /** @param type media type, {@code video/mp4} @param height in pixels */
    record Source(String src, String type, int height) {}

    record Captions(Language language, String src) {}
}
