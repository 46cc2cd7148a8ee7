package dev.michi.media.ui;

import dev.michi.media.Clip;
import dev.michi.media.ClipId;
import dev.michi.media.ClipLibrary;
import dev.michi.media.ClipUse;
import dev.michi.media.Cut;
import dev.michi.shared.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** A clip that was cut from a recording and is on the desk again, as it is wanted now: what plays may be older. @param uses where it will change */
record Recut(ClipId id, Cut cut, List<ClipUse> uses, ClipDesk.Again again) {

    /** Empty for clips that were not cut from a recording. */
    static Optional<Recut> find(ClipLibrary library, ClipId id) {
        return library.find(id).flatMap(dossier -> dossier.cut()
                .map(cut -> new Recut(id, cut, dossier.usedIn(), again(dossier, cut))));
    }

    private static ClipDesk.Again again(ClipLibrary.Dossier dossier, Cut cut) {
        var captions = new HashMap<String, List<Clip.Cue>>();
        for (var language : Language.values()) {
            captions.put(language.tag(), dossier.captions().getOrDefault(language, List.of()));
        }
        return new ClipDesk.Again(
                dossier.title(), cut.ranges(), cut.hidden(), cut.options(), captions, dossier.chapters());
    }
}
