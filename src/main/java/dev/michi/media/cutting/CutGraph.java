package dev.michi.media.cutting;

import dev.michi.media.Recording.Sound;
import dev.michi.media.ffmpeg.Loudness;
import java.util.List;
import java.util.Optional;

/** Writes the filter graph of a clip: its pictures in all sizes, and its sound. */
final class CutGraph {

    private final Chains chains = new Chains();
    private final CutPictures pictures;
    private final CutSounds sounds;

    CutGraph(CutPlan plan, CutStills stills, Colours colours) {
        this.pictures = new CutPictures(chains, plan, stills, colours);
        this.sounds = new CutSounds(chains, plan);
    }

    /** A stream for each size, largest first. */
    List<String> pictures() {
        return pictures.sizes();
    }

    /** Measures how loud it is. */
    String measured(Sound sound) {
        return sounds.measured(sound);
    }

    /** At the loudness that all clips have, as many streams as there are sizes; silence stays silence. */
    List<String> levelled(Sound sound, Optional<Loudness> loudness, int copies) {
        return sounds.levelled(sound, loudness, copies);
    }

    @Override
    public String toString() {
        return chains.toString();
    }
}
