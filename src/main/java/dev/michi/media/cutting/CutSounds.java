package dev.michi.media.cutting;

import dev.michi.media.Recording.Sound;
import dev.michi.media.ffmpeg.Loudness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The sound of a clip: that of its pieces, silence under cards and where it goes fast. */
final class CutSounds {

    /** True peak for the encoder to start from: it may overshoot by a part of a decibel, and -1 is the limit. */
    private static final String LOUDNORM = "loudnorm=I=-16:TP=-2:LRA=20";

    /** Follows the noise as it changes, and leaves speech alone. */
    private static final String LESS_NOISE = "afftdn=nr=16:nf=-38:tn=1,";

    private static final String STEREO = "aformat=sample_fmts=fltp:sample_rates=48000:channel_layouts=stereo";

    private final Chains chains;
    private final CutPlan plan;

    CutSounds(Chains chains, CutPlan plan) {
        this.chains = chains;
        this.plan = plan;
    }

    String measured(Sound sound) {
        return chains.then(whole(sound), LOUDNORM + ":print_format=json");
    }

    List<String> levelled(Sound sound, Optional<Loudness> loudness, int copies) {
        var even = chains.then(whole(sound), loudness.map(CutSounds::level).orElse("") + "aresample=48000");
        var streams = IntStream.range(0, copies).mapToObj(i -> chains.next()).toList();
        chains.add("[%s]asplit=%d[%s]".formatted(even, copies, String.join("][", streams)));
        return streams;
    }

    private static String level(Loudness heard) {
        return "%s:measured_I=%s:measured_TP=%s:measured_LRA=%s:measured_thresh=%s:offset=%s:linear=true,"
                .formatted(
                        LOUDNORM,
                        heard.integrated(),
                        heard.truePeak(),
                        heard.range(),
                        heard.threshold(),
                        heard.offset());
    }

    private String whole(Sound sound) {
        var parts = new ArrayList<String>();
        if (plan.leadPictures() > 0) {
            parts.add(silence(plan.leadPictures()));
        }
        for (var i = 0; i < plan.parts().size(); i++) {
            var part = plan.parts().get(i);
            parts.add(part.isFast() ? silence(part.pictures()) : heard(i, sound, part.pictures()));
        }
        if (plan.tailPictures() > 0) {
            parts.add(silence(plan.tailPictures()));
        }
        return chains.concat(parts, "v=0:a=1");
    }

    /** Gaps become silence, so that words stay with their pictures. */
    private String heard(int input, Sound sound, int pictures) {
        return chains.begin("[%d:%d]atrim=start=0,aresample=48000:async=1:first_pts=0,%s,%sapad,%s"
                .formatted(
                        input,
                        sound.stream(),
                        STEREO,
                        plan.cut().options().lessNoise() ? LESS_NOISE : "",
                        exactly(pictures)));
    }

    private String silence(int pictures) {
        return chains.begin("anullsrc=r=48000:cl=stereo,%s,%s".formatted(STEREO, exactly(pictures)));
    }

    private String exactly(int pictures) {
        return "atrim=end_sample=%d,asetpts=N/SR/TB".formatted(plan.samples(pictures));
    }
}
