package dev.michi.media.ui;

import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipWish;
import dev.michi.media.Cut;
import dev.michi.media.Media;
import dev.michi.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** A clip that was cut from a recording and is on the desk again. */
record Recut(ClipId id, Cut cut, ClipDesk.Again again) {

    /** Empty for clips that were not cut from a recording. */
    static Optional<Recut> find(ClipLibrary library, Media media, ClipId id) {
        return library.find(id).flatMap(dossier -> dossier.cut()
                .map(cut -> new Recut(id, cut, again(media, id, cut, dossier.chapters()))));
    }

    private static ClipDesk.Again again(Media media, ClipId id, Cut cut, List<ClipWish.Mark> chapters) {
        var captions = new HashMap<String, List<Clip.Cue>>();
        for (var language : Language.values()) {
            captions.put(
                    language.tag(),
                    media.find(id, language).map(Clip::transcript).orElse(List.of()));
        }
        var title = media.find(id, Language.JA).orElseThrow().title();
        return new ClipDesk.Again(title, cut.ranges(), cut.hidden(), cut.options(), captions, chapters);
    }
}
