package dev.michi.media;

import dev.michi.media.preview.Strip;
import dev.michi.media.preview.Suggestion;
import java.util.List;

/**
 * What an author sees and hears of a recording.
 *
 * @param video address of something every browser plays
 * @param film address of small pictures in rows, at even distances, as {@code strip} says
 * @param peaks how loud it is, 0 to 255, at even distances; empty without sound
 */
public record RecordingPreview(String video, String film, Strip strip, byte[] peaks, List<Suggestion> suggestions) {

    public RecordingPreview {
        suggestions = List.copyOf(suggestions);
    }
}
