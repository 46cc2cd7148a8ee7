package dev.michi.media;

import dev.michi.media.Clip.Cue;
import dev.michi.shared.Language;
import dev.michi.shared.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an author wants a clip to be. */
public sealed interface ClipWish {

    /** @param captions lines by language, in seconds of the clip, as are the chapters */
    record FromRecording(Cut cut, LocalizedText title, Map<Language, List<Cue>> captions, List<Mark> chapters)
            implements ClipWish {

        public FromRecording {
            captions = Map.copyOf(captions);
            chapters = chapters.stream()
                    .sorted(Comparator.comparingDouble(Mark::at))
                    .toList();
        }

        public FromRecording(Cut cut, LocalizedText title, Map<Language, List<Cue>> captions) {
            this(cut, title, captions, List.of());
        }
    }

    /** A chapter. @param at where it begins, in seconds of the clip */
    record Mark(double at, LocalizedText title) {

        public Mark {
            if (!(at >= 0 && at < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("Not a moment: " + at);
            }
        }
    }

    /** @param storyboard its id is ignored: the clip gets its own */
    record FromStoryboard(Storyboard storyboard) implements ClipWish {}

    /** What is to be different; what is empty stays as it is. */
    record Change(
            Optional<LocalizedText> title,
            Optional<List<Cut.Range>> ranges,
            Optional<List<Cut.Hidden>> hidden,
            Optional<CutOptions> options,
            Optional<Map<Language, List<Cue>>> captions,
            Optional<List<Mark>> chapters,
            Optional<Storyboard> storyboard) {

        /** What only cuts have. */
        boolean isAboutCut() {
            return ranges.isPresent()
                    || hidden.isPresent()
                    || options.isPresent()
                    || captions.isPresent()
                    || chapters.isPresent();
        }
    }
}
