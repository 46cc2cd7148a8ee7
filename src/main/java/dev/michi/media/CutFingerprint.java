package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.media.cutting.FfmpegCutter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What makes two cuts the same. */
final class CutFingerprint {

    private CutFingerprint() {}

    /** The parts of a cut that there were before there were options: what has none keeps its fingerprint. */
    private record Plain(RecordingId recording, List<Cut.Range> ranges, List<Cut.Hidden> hidden) {}

    /** Of all that is in the pictures and the sound: titles and captions only where they are drawn into them. */
    static String pixels(ClipWish.FromRecording wish, Map<String, List<Cue>> cues) {
        var cut = wish.cut();
        var parts = new ArrayList<Object>();
        parts.add(Integer.toString(FfmpegCutter.VERSION));
        parts.add(new Plain(cut.recording(), cut.ranges(), cut.hidden()));
        if (!cut.options().isPlain()) {
            parts.add(cut.options());
        }
        if (cut.options().showsTitle()) {
            parts.add(wish.title());
        }
        if (cut.options().burntCaptions()) {
            var words = new java.util.TreeMap<String, List<Cue>>();
            cues.forEach((tag, lines) ->
                    words.put(tag, lines.stream().map(Cue::plain).toList()));
            parts.add(words);
        }
        return MediaJson.fingerprint(parts.toArray());
    }

    /** Of all of it. */
    static String of(String pixels, ClipWish.FromRecording wish, Map<String, List<Cue>> cues) {
        var words = new java.util.TreeMap<>(cues);
        return wish.chapters().isEmpty()
                ? MediaJson.fingerprint(pixels, wish.title(), words)
                : MediaJson.fingerprint(pixels, wish.title(), words, wish.chapters());
    }
}
