package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an author wants a clip to be. */
public sealed interface ClipWish {

    /** @param captions lines by language, in seconds of the clip */
    record FromRecording(Cut cut, LocalizedText title, Map<Language, List<Cue>> captions) implements ClipWish {

        public FromRecording {
            captions = Map.copyOf(captions);
        }
    }

    /** @param storyboard its id is ignored: the clip gets its own */
    record FromStoryboard(Storyboard storyboard) implements ClipWish {}

    /** What is to be different; what is empty stays as it is. */
    record Change(
            Optional<LocalizedText> title,
            Optional<List<Cut.Range>> ranges,
            Optional<List<Cut.Hidden>> hidden,
            Optional<Map<Language, List<Cue>>> captions,
            Optional<Storyboard> storyboard) {}
}
